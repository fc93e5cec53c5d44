import type { Core, NodeCollection } from 'cytoscape'
import type { Box } from '../layout/footprint.ts'
import { seen } from './on-canvas.ts'
import type { Point } from './scene.ts'

const margin = 28
const closest = 1.25
const legible = 0.55
/** While filters are tried, all shall be seen, even if most names make way. */
const telling = 0.2
/** In less room than this nothing can be shown, as while a card is raised over all of a phone. */
const leastRoom = 112
const duration = 200

/** How far in from each side something else covers the canvas, in pixels. */
export interface Cover {
  readonly left: number
  readonly right: number
  readonly bottom: number
}

interface Room {
  readonly width: number
  readonly height: number
}

interface View {
  readonly zoom: number
  readonly pan: Point
}

/** All was brought into sight in a room; what is beside a card is a new room. */
interface Whole {
  readonly kind: 'whole'
  readonly room: Room
}

/** Entities took a view from further away, because they had no room in what was seen before. */
interface SteppedBack {
  readonly kind: 'stepped back'
  readonly from: View
  readonly room: Room
  readonly before: Whole | null
  /** The room in which they were brought into sight last. */
  readonly fitIn: Room
}

/** Moves the viewport, gently unless asked not to. */
export class Camera {
  readonly #cy: Core
  readonly #boundsOf: (nodes: NodeCollection) => Box
  still: boolean
  cover: Cover = { left: 0, right: 0, bottom: 0 }
  /** What a change of the room goes back to, until the reader looks elsewhere. */
  #seenAs: Whole | SteppedBack | null = null

  /** Asks `boundsOf` for the room that entities take, their names included. */
  constructor(cy: Core, boundsOf: (nodes: NodeCollection) => Box, still: boolean) {
    this.#cy = cy
    this.#boundsOf = boundsOf
    this.still = still
    cy.on('dragpan pinchzoom scrollzoom', () => this.#leave())
  }

  /** Brings all that is drawn into sight. */
  fitWhole(animated: boolean): void {
    this.#go(this.#fitting(this.#whole()), animated)
    this.#seenAs = { kind: 'whole', room: this.room() }
  }

  /** Brings all into sight, or, where nothing could be read then and something is chosen, that. */
  open(chosen: NodeCollection): void {
    if (chosen.empty() || this.#zoomFor(this.#whole()) >= this.#least()) this.fitWhole(true)
    else {
      this.#leave()
      this.#go(this.#fitting(this.#boundsOf(chosen), legible), true)
    }
  }

  /**
   * Where all was in sight before the room changed, brings it there again if it stays legible; where there is more room than
   * when the view stepped back, it goes where it was. Tells whether it did.
   */
  refitWhole(): boolean {
    const room = this.room()
    if (!isRoom(room)) return false
    if (this.#seenAs?.kind === 'stepped back' && isLarger(room, this.#seenAs.room)) {
      this.#go(this.#seenAs.from, true)
      this.#seenAs = this.#seenAs.before
      if (this.#seenAs === null) return true
    }
    if (this.#seenAs?.kind !== 'whole' || sameRoom(this.#seenAs.room, room)) return false
    this.#seenAs = { kind: 'whole', room }
    if (this.#zoomFor(this.#whole()) < Math.min(this.#least(), this.#cy.zoom())) return false
    this.fitWhole(true)
    return true
  }

  /**
   * Brings entities into sight, with all that is drawn where that stays legible. What is in sight already moves nothing; nor
   * does anything where there is no room to speak of.
   */
  include(nodes: NodeCollection): void {
    const room = this.room()
    if (!isRoom(room)) return
    const bounds = this.#boundsOf(nodes)
    if (this.#seenAs?.kind === 'stepped back' && !sameRoom(this.#seenAs.fitIn, room)) {
      this.#stepBack(bounds)
      return
    }
    const { left, right, top, bottom } = this.#seen()
    if (bounds.left >= left && bounds.right <= right && bounds.top >= top && bounds.bottom <= bottom) return
    if (this.#zoomFor(this.#whole()) >= this.#least()) this.fitWhole(true)
    else if (this.#closestFor(bounds) >= this.#cy.zoom()) this.#shiftTo(bounds)
    else this.#stepBack(bounds)
  }

  centreOn(point: Point): void {
    this.#leave()
    this.#go(this.#centredOn(point, this.#cy.zoom()), true)
  }

  zoomBy(factor: number): void {
    this.#leave()
    const { x, y } = this.#cy.pan()
    const middle = this.#middle()
    const before = this.#cy.zoom()
    const zoom = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), before * factor))
    this.#go(this.#centredOn({ x: (middle.x - x) / before, y: (middle.y - y) / before }, zoom), true)
  }

  #leave(): void {
    this.#seenAs = null
  }

  /** Brings bounds into sight from as far away as they need, and no closer than before. */
  #stepBack(bounds: Box): void {
    const room = this.room()
    const first =
      this.#seenAs?.kind === 'stepped back' ? this.#seenAs : { from: this.#view(), room, before: this.#seenAs }
    this.#seenAs = { ...first, kind: 'stepped back', fitIn: room }
    this.#go(this.#fitting(bounds, first.from.zoom), true)
  }

  #view(): View {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } }
  }

  #fitting(bounds: Box, most = closest): View {
    return this.#centredOn(middleOf(bounds), Math.min(most, this.#zoomFor(bounds)))
  }

  /** Goes only as far as bounds need to come into sight, and not closer. */
  #shiftTo(bounds: Box): void {
    const zoom = this.#cy.zoom()
    const { x, y } = this.#cy.pan()
    const { left, right, top, bottom } = this.#seen()
    const room = margin / zoom
    const across = Math.max(0, bounds.right + room - right) || Math.min(0, bounds.left - room - left)
    const down = Math.max(0, bounds.bottom + room - bottom) || Math.min(0, bounds.top - room - top)
    this.#go({ zoom, pan: { x: x - across * zoom, y: y - down * zoom } }, true)
  }

  /** What of the drawing is in sight and not covered. */
  #seen(): Box {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    const zoom = this.#cy.zoom()
    const { left, right, bottom } = this.cover
    return { left: x1 + left / zoom, right: x2 - right / zoom, top: y1, bottom: y2 - bottom / zoom }
  }

  /** What nothing covers of the canvas. */
  room(): Room {
    const { left, right, bottom } = this.cover
    return { width: this.#cy.width() - left - right, height: this.#cy.height() - bottom }
  }

  #whole(): Box {
    return this.#boundsOf(seen(this.#cy))
  }

  /** How small all may be drawn so that it is in sight. */
  #least(): number {
    return this.cover.right > 0 ? telling : legible
  }

  /** The closest at which bounds are in sight. */
  #closestFor({ left, right, top, bottom }: Box): number {
    const { width, height } = this.room()
    return Math.min((width - 2 * margin) / Math.max(1, right - left), (height - 2 * margin) / Math.max(1, bottom - top))
  }

  #zoomFor(bounds: Box): number {
    return Math.max(this.#cy.minZoom(), Math.min(closest, this.#closestFor(bounds)))
  }

  #centredOn(point: Point, zoom: number): View {
    const middle = this.#middle()
    return { zoom, pan: { x: middle.x - point.x * zoom, y: middle.y - point.y * zoom } }
  }

  #middle(): Point {
    const { width, height } = this.room()
    return { x: this.cover.left + width / 2, y: height / 2 }
  }

  #go(view: View, animated: boolean): void {
    this.#cy.stop(true)
    if (animated && !this.still) this.#cy.animate({ ...view, duration, easing: 'ease-out' })
    else this.#cy.viewport(view)
  }
}

const isRoom = ({ width, height }: Room): boolean => Math.min(width, height) >= leastRoom

const sameRoom = (a: Room, b: Room): boolean => a.width === b.width && a.height === b.height

const isLarger = (a: Room, b: Room): boolean => a.width >= b.width && a.height >= b.height && !sameRoom(a, b)

const middleOf = (bounds: Box): Point => ({
  x: (bounds.left + bounds.right) / 2,
  y: (bounds.top + bounds.bottom) / 2,
})
