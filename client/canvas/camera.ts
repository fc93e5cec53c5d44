import type { Core } from 'cytoscape'
import type { Box } from '../layout/footprint.ts'
import type { Point } from './scene.ts'

const margin = 28
const closest = 1.25
const legible = 0.55
const duration = 200

/** How far in from each side something else covers the canvas, in pixels. */
export interface Cover {
  readonly left: number
}

interface View {
  readonly zoom: number
  readonly pan: Point
}

/** Moves the viewport, gently unless asked not to. */
export class Camera {
  readonly #cy: Core
  still: boolean
  cover: Cover = { left: 0 }

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
    if (
      bounds.left >= x1 + this.cover.left / this.#cy.zoom() &&
      bounds.right <= x2 &&
      bounds.top >= y1 &&
      bounds.bottom <= y2
    )
      return
    this.fit(this.#zoomFor(all) >= legible ? all : bounds, true)
  }

  centreOn(point: Point): void {
    this.#go(this.#centredOn(point, this.#cy.zoom()), true)
  }

  zoomBy(factor: number): void {
    const { x, y } = this.#cy.pan()
    const middle = this.#middle()
    const before = this.#cy.zoom()
    const zoom = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), before * factor))
    this.#go(this.#centredOn({ x: (middle.x - x) / before, y: (middle.y - y) / before }, zoom), true)
  }

  #zoomFor({ left, right, top, bottom }: Box): number {
    const [width, height] = [this.#clearWidth() - 2 * margin, this.#cy.height() - 2 * margin]
    const zoom = Math.min(closest, width / Math.max(1, right - left), height / Math.max(1, bottom - top))
    return Math.max(this.#cy.minZoom(), zoom)
  }

  #centredOn(point: Point, zoom: number): View {
    const middle = this.#middle()
    return { zoom, pan: { x: middle.x - point.x * zoom, y: middle.y - point.y * zoom } }
  }

  #middle(): Point {
    return { x: this.cover.left + this.#clearWidth() / 2, y: this.#cy.height() / 2 }
  }

  #clearWidth(): number {
    return this.#cy.width() - this.cover.left
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
