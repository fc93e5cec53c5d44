import type { CollectionReturnValue, Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape'

/** The sheet's id: no entity has one without a colon. */
const veil = 'veil'
/** What lies above the sheet. */
export const forward = 'forward'
/** A line that is held up with one of its ends, though it belongs under the sheet. */
export const heldUp = 'held-up'
export const veilSelector = `#${veil}`

/** How much of what steps back is still seen. */
export const strengthBehind = 0.16
/** In units of the canvas: further than any shape reaches from its middle. */
const reach = 120

/** The entities that stand on the canvas. */
export const entitiesOn = (cy: Core): NodeCollection => cy.nodes().filter((node) => node.id() !== veil)

/** All that is drawn of a scene. */
export const elementsOn = (cy: Core): CollectionReturnValue => cy.elements().filter((element) => element.id() !== veil)

/** How firmly an element is seen, from 0 to 1, the veil told. */
export function strengthOf(element: NodeSingular | EdgeSingular): number {
  const isBehind = !element.hasClass(forward) && element.cy().hasElementWithId(veil)
  return element.numericStyle('opacity') * (isBehind ? strengthBehind : 1)
}

/**
 * A sheet of paper that lets the canvas show through. What steps back lies under it, all else above: it does not matter how
 * many step back, for only those that come forward are styled anew.
 */
export class Veil {
  readonly #cy: Core

  constructor(cy: Core) {
    this.#cy = cy
    // Cytoscape draws what is dragged above all else, and the lines that end there with it.
    cy.on('grab', 'node', ({ target }) => {
      if (this.#sheet().nonempty()) target.connectedEdges().not(`.${forward}`).addClass(heldUp)
    })
    cy.on('free', 'node', () => cy.edges(`.${heldUp}`).removeClass(heldUp))
  }

  /** Lays the sheet over the canvas, or takes it away; tells whether that changes anything. */
  lay(isLaid: boolean): boolean {
    const sheet = this.#sheet()
    if (isLaid === sheet.nonempty()) return false
    if (isLaid) {
      this.#cy.add({ group: 'nodes', data: { id: veil, width: 0, height: 0 }, grabbable: false })
      this.spread()
    } else sheet.remove()
    return true
  }

  /** Spreads the sheet over all entities, where they stand now, and no further: Cytoscape keeps pictures as large as all that it draws. */
  spread(): void {
    const sheet = this.#sheet()
    const places = sheet.empty() ? [] : entitiesOn(this.#cy).map((node) => node.position())
    if (places.length === 0) return
    const [left, right] = rangeOf(places.map(({ x }) => x))
    const [top, bottom] = rangeOf(places.map(({ y }) => y))
    sheet.data({ width: right - left + 2 * reach, height: bottom - top + 2 * reach })
    sheet.position({ x: (left + right) / 2, y: (top + bottom) / 2 })
  }

  #sheet(): CollectionReturnValue {
    return this.#cy.getElementById(veil)
  }
}

const rangeOf = (numbers: readonly number[]): readonly [number, number] => [Math.min(...numbers), Math.max(...numbers)]
