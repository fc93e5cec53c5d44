import type { Core, NodeCollection } from 'cytoscape'
import { frameDrawn } from './frame-drawn.ts'
import { boundAhead, routeAhead, styleAhead } from './in-turns.ts'
import { entitiesOn } from './on-canvas.ts'
import type { Places } from './places.ts'
import type { Point, Scene } from './scene.ts'
import { bring, bringEntitiesInTurns, bringLinksInTurns } from './scene-elements.ts'

const duration = 200

/** Brings scenes to the canvas, each entity to its place. Gives back the newcomers, null when the canvas was destroyed. */
export class Arrivals {
  readonly #cy: Core
  readonly #places: Places
  readonly #dress: (scene: Scene) => void
  readonly #end = Promise.withResolvers<void>()

  /** Calls `dress` when all of a scene is there, before it is styled. */
  constructor(cy: Core, places: Places, dress: (scene: Scene) => void) {
    this.#cy = cy
    this.#places = places
    this.#dress = dress
    cy.on('destroy', () => this.#end.resolve())
  }

  /** Adds and changes what a scene differs in from what stands. */
  async beside(scene: Scene, finding: Promise<boolean>): Promise<NodeCollection | null> {
    if (!(await finding) || this.#cy.destroyed()) return null
    const newcomers = bring(this.#cy, scene, this.#places)
    this.#dress(scene)
    return newcomers
  }

  /** Makes entities ready while places are being found for them on an empty canvas, and draws nothing until they stand there. */
  async first(scene: Scene, finding: Promise<boolean>): Promise<NodeCollection | null> {
    // What fails meanwhile is told below.
    finding.catch(() => undefined)
    // What the page does just now takes long enough.
    await new Promise((resolve) => setTimeout(resolve))
    if (this.#cy.destroyed()) return null
    await bringEntitiesInTurns(this.#cy, scene)
    if (this.#cy.destroyed()) return null
    this.#dress(scene)
    await styleAhead(this.#cy)
    if (this.#cy.destroyed()) return null
    this.#cy.startBatch()
    try {
      if (!(await finding) || this.#cy.destroyed()) return null
      entitiesOn(this.#cy).positions((node) => ({ ...(this.#places.get(node.id()) ?? { x: 0, y: 0 }) }))
    } catch (failure) {
      this.#cy.elements().remove()
      throw failure
    } finally {
      if (!this.#cy.destroyed()) this.#cy.endBatch()
    }
    return entitiesOn(this.#cy)
  }

  /**
   * Draws the entities that came first, and then brings their lines, which are drawn in a frame of their own: all at once
   * would keep the page from answering.
   */
  async links(scene: Scene): Promise<void> {
    await boundAhead(this.#cy, entitiesOn(this.#cy))
    await frameDrawn()
    if (this.#cy.destroyed()) return
    await bringLinksInTurns(this.#cy, scene)
    if (this.#cy.destroyed()) return
    this.#dress(scene)
    await routeAhead(this.#cy, this.#cy.edges())
  }

  /** Shows where newcomers came from. */
  async glide(newcomers: NodeCollection, from: Point): Promise<void> {
    const moves = newcomers.map((node) => {
      const position = { ...node.position() }
      node.position({ ...from })
      return new Promise<void>((complete) => {
        node.animate({ position, duration, easing: 'ease-out', complete })
      })
    })
    await Promise.race([Promise.all(moves), this.#end.promise])
  }
}
