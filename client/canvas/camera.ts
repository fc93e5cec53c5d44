import type { Core } from 'cytoscape'
import type { Box } from '../layout/footprint.ts'
import type { Point } from './scene.ts'

const margin = 28
const closest = 1.25
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
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    const [across, down] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
    const zoom = Math.min(
      closest,
      (width - 2 * margin) / Math.max(1, across),
      (height - 2 * margin) / Math.max(1, down),
    )
    this.#go(this.#centredOn(middleOf(bounds), Math.max(this.#cy.minZoom(), zoom)), animated)
  }

  /** Brings the bounds into sight; where they are already, nothing moves. */
  include(bounds: Box, all: Box): void {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    if (bounds.left >= x1 && bounds.right <= x2 && bounds.top >= y1 && bounds.bottom <= y2) return
    const [across, down] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
    const room = 2 * (margin / this.#cy.zoom())
    if (across > x2 - x1 - room || down > y2 - y1 - room) {
      this.fit(all, true)
      return
    }
    const shift = (low: number, high: number, from: number, to: number) =>
      low < from ? from - low + room / 2 : high > to ? to - high - room / 2 : 0
    const [dx, dy] = [shift(bounds.left, bounds.right, x1, x2), shift(bounds.top, bounds.bottom, y1, y2)]
    const { x, y } = this.#cy.pan()
    const zoom = this.#cy.zoom()
    this.#go({ zoom, pan: { x: x + dx * zoom, y: y + dy * zoom } }, true)
  }

  centreOn(point: Point): void {
    this.#go(this.#centredOn(point, this.#cy.zoom()), true)
  }

  zoomBy(factor: number): void {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    const zoom = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), this.#cy.zoom() * factor))
    this.#go(this.#centredOn({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, zoom), true)
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
