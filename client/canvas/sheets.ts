import type { CollectionReturnValue, Core } from 'cytoscape'
import { entitiesOn, isBehind, isGone, sheetIds } from './on-canvas.ts'

/** Lines that are held up with one of their ends, though they belong under a sheet. */
export const heldUp = { behind: 'held-behind', gone: 'held-gone' } as const

/** In units of the canvas: further than any shape reaches from its middle. */
const reach = 120

/** A sheet of paper over the canvas. */
class Sheet {
  readonly #cy: Core
  readonly #id: string

  constructor(cy: Core, id: string) {
    this.#cy = cy
    this.#id = id
  }

  /** Lays the sheet over the canvas, or takes it away; tells whether that changes anything. */
  lay(isLaid: boolean): boolean {
    const sheet = this.#sheet()
    if (isLaid === sheet.nonempty()) return false
    if (isLaid) {
      const data = { id: this.#id, width: 0, height: 0 }
      this.#cy.add({ group: 'nodes', data, grabbable: false, pannable: true })
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
    return this.#cy.getElementById(this.#id)
  }
}

/**
 * The veil lets through what steps back, the blank hides what is gone; what comes forward, and what is kept, lie above them.
 * It does not matter how many lie below, for only what lies above is styled anew.
 */
export class Sheets {
  readonly veil: Sheet
  readonly blank: Sheet

  constructor(cy: Core) {
    this.veil = new Sheet(cy, sheetIds.veil)
    this.blank = new Sheet(cy, sheetIds.blank)
    // Cytoscape draws what is dragged above all else, and the lines that end there with it.
    cy.on('grab', 'node', ({ target }) => {
      for (const line of target.connectedEdges()) {
        if (isGone(line)) line.addClass(heldUp.gone)
        else if (isBehind(line)) line.addClass(heldUp.behind)
      }
    })
    cy.on('free', 'node', ({ target }) => {
      target.connectedEdges().removeClass(Object.values(heldUp).join(' '))
    })
  }

  /** Spreads what lies over the canvas over all that stands there now. */
  spread(): void {
    this.veil.spread()
    this.blank.spread()
  }
}

const rangeOf = (numbers: readonly number[]): readonly [number, number] => [Math.min(...numbers), Math.max(...numbers)]
