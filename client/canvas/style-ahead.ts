import type { Core } from 'cytoscape'

/** In milliseconds. */
const longestTurn = 30

/**
 * Styles what has changed before the frame that draws it, a moment at a time: Cytoscape would do all of it in that
 * frame. It draws nothing meanwhile.
 */
export async function styleAhead(cy: Core): Promise<void> {
  let pause = performance.now() + longestTurn
  for (const element of cy.elements()) {
    element.numericStyle('opacity')
    if (performance.now() < pause) continue
    cy.startBatch()
    await new Promise((resolve) => setTimeout(resolve))
    if (cy.destroyed()) return
    cy.endBatch()
    pause = performance.now() + longestTurn
  }
}
