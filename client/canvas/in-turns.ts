import type { Core, EdgeCollection, NodeCollection } from 'cytoscape'

/** In milliseconds. */
const longestTurn = 30

/**
 * Does the work for one item after the other, a moment at a time, so that the page stays responsive. Cytoscape draws
 * nothing meanwhile.
 */
export async function inTurns<Item>(cy: Core, items: Iterable<Item>, work: (item: Item) => unknown): Promise<void> {
  let pause = performance.now() + longestTurn
  for (const item of items) {
    work(item)
    if (performance.now() < pause) continue
    cy.startBatch()
    await new Promise((resolve) => setTimeout(resolve))
    if (cy.destroyed()) return
    cy.endBatch()
    pause = performance.now() + longestTurn
  }
}

/** Styles what has changed before the frame that draws it: Cytoscape would do all of it in that frame. */
export const styleAhead = (cy: Core): Promise<void> =>
  inTurns(cy, cy.elements(), (element) => element.numericStyle('opacity'))

/**
 * Finds what room entities take, before the frame that draws them. Cytoscape would do so in that frame, and then, as it
 * takes what it has found for a change, find the ways of all their lines anew.
 */
export const boundAhead = (cy: Core, nodes: NodeCollection): Promise<void> =>
  inTurns(cy, nodes, (node) => node.boundingBox())

/** Styles lines and finds their ways before the frame that draws them; where entities move, Cytoscape finds all anew. */
export const routeAhead = (cy: Core, edges: EdgeCollection): Promise<void> =>
  inTurns(cy, edges, (edge) => {
    // What room a line takes is asked first, for it makes Cytoscape forget the way.
    edge.boundingBox()
    edge.midpoint()
  })
