import type { Core } from 'cytoscape'
import type { Box } from '../layout/footprint.ts'
import type { Point } from './scene.ts'

const margin = 28
const closest = 1.25
const legible = 0.55
const duration = 200

interface View {
  readonly zoom: number
  readonly pan: Point
}

/** Moves the viewport, gently unless asked not to. */
export class Camera {
  readonly #cy: Core
  still: boolean

  constructor(cy: Core, still: boolean) {
    this.#cy = cy
    this.still = still
  }

  fit(bounds: Box, animated: boolean): void {
    this.#go(this.#centredOn(middleOf(bounds), this.#zoomFor(bounds)), animated)
  }

  /** Brings bounds into sight, with all that is drawn where that stays legible. What is in sight already moves nothing. */
  include(bounds: Box, all: Box): void {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    if (bounds.left >= x1 && bounds.right <= x2 && bounds.top >= y1 && bounds.bottom <= y2) return
    this.fit(this.#zoomFor(all) >= legible ? all : bounds, true)
  }

  centreOn(point: Point): void {
    this.#go(this.#centredOn(point, this.#cy.zoom()), true)
  }

  zoomBy(factor: number): void {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    const zoom = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), this.#cy.zoom() * factor))
    this.#go(this.#centredOn({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, zoom), true)
  }

  #zoomFor({ left, right, top, bottom }: Box): number {
    const [width, height] = [this.#cy.width() - 2 * margin, this.#cy.height() - 2 * margin]
    const zoom = Math.min(closest, width / Math.max(1, right - left), height / Math.max(1, bottom - top))
    return Math.max(this.#cy.minZoom(), zoom)
  }

  #centredOn(point: Point, zoom: number): View {
    return { zoom, pan: { x: this.#cy.width() / 2 - point.x * zoom, y: this.#cy.height() / 2 - point.y * zoom } }
  }

  #go(view: View, animated: boolean): void {
    this.#cy.stop(true)
    if (animated && !this.still) this.#cy.animate({ ...view, duration, easing: 'ease-out' })
    else this.#cy.viewport(view)
  }
}

const middleOf = (bounds: Box): Point => ({
  x: (bounds.left + bounds.right) / 2,
  y: (bounds.top + bounds.bottom) / 2,
})
