import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { idUnder } from './on-canvas.ts'
import type { Point } from './scene.ts'

interface Listener {
  /** The entity on whose name a point of the screen lies. */
  entityAt(point: Point): string | null
  /** An entity or link was chosen, with Shift held beside what was before; null when the empty ground was. */
  select(id: string | null, isBeside: boolean): void
  expand(id: string): void
  /** A pointer came upon an entity or link; null when it left. */
  point(id: string | null): void
  /** An entity was dragged to where it is now. */
  drop(node: NodeSingular): void
}

/** What a reader does on the canvas with a pointer. */
export class Gestures {
  readonly #cy: Core
  readonly #container: HTMLElement
  readonly #listener: Listener
  #pointed: string | null = null

  constructor(cy: Core, container: HTMLElement, listener: Listener) {
    this.#cy = cy
    this.#container = container
    this.#listener = listener
    container.addEventListener('pointerleave', this.#leave)
    cy.on('tap', (event) => listener.select(this.#idUnder(event), event.originalEvent.shiftKey))
    cy.on('dbltap', (event) => {
      const id = this.#idUnder(event)
      if (id !== null && cy.getElementById(id).isNode()) listener.expand(id)
    })
    cy.on('mouseover', 'node, edge', (event) => this.#point(idUnder(event.target)))
    cy.on('mouseout', 'node, edge', () => this.#point(null))
    cy.on('dragfree', 'node', (event) => listener.drop(event.target))
  }

  /** The entity or link under the pointer. */
  get pointed(): string | null {
    return this.#pointed
  }

  /** Lets go of what is no longer on the canvas. */
  forgetAbsent(): void {
    if (this.#pointed !== null && this.#cy.getElementById(this.#pointed).empty()) this.#point(null)
  }

  destroy(): void {
    this.#container.removeEventListener('pointerleave', this.#leave)
  }

  #idUnder({ target, renderedPosition }: EventObject): string | null {
    return idUnder(target) ?? this.#listener.entityAt(renderedPosition)
  }

  #point(id: string | null): void {
    this.#pointed = id
    this.#container.style.cursor = id === null ? '' : 'pointer'
    this.#listener.point(id)
  }

  /** Cytoscape tells nothing of a pointer that leaves the canvas from an entity. */
  readonly #leave = (): void => {
    if (this.#pointed !== null) this.#point(null)
  }
}
