import type { Core, NodeCollection, NodeSingular } from 'cytoscape'
import { radiusOf } from './entity-size.ts'
import { frameDrawn } from './frame-drawn.ts'
import { entityOf } from './graph-style.ts'
import { boundAhead, routeAhead, styleAhead } from './in-turns.ts'
import { entitiesOn } from './on-canvas.ts'
import type { Places } from './places.ts'
import type { Scene } from './scene.ts'
import { bring, bringEntitiesInTurns, bringLinksInTurns } from './scene-elements.ts'

const duration = 200
/** Between the shapes at the ends of a line, for its arrowheads. */
const gap = 12

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

  /** Shows beside which entity newcomers came: each from halfway, and clear of it, for no line is drawn between shapes that overlap. */
  async glide(newcomers: NodeCollection, hub: NodeSingular): Promise<void> {
    const from = hub.position()
    const moves = newcomers.map((node) => {
      const position = { ...node.position() }
      const [across, down] = [position.x - from.x, position.y - from.y]
      const clear = (radiusOf(entityOf(hub)) + radiusOf(entityOf(node)) + gap) / Math.hypot(across, down)
      const part = Math.min(1, Math.max(0.5, clear))
      node.position({ x: from.x + part * across, y: from.y + part * down })
      return new Promise<void>((complete) => {
        node.animate({ position, duration, easing: 'ease-out', complete })
      })
    })
    await Promise.race([Promise.all(moves), this.#end.promise])
  }
}
