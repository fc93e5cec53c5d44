import type { Core, NodeSingular } from 'cytoscape'
import { type Box, overlap } from '../layout/footprint.ts'
import { entitySize } from './entity-size.ts'
import { entityOf, flagOf } from './graph-style.ts'
import { type LabelMetrics, nameSize } from './label-metrics.ts'
import { badgesBeside, type LabelCandidate, labelsThatFit } from './label-plan.ts'
import { labelOf, writeLinkLabel } from './link-label.ts'
import { isBehind, isGone, seen, strengthOf } from './on-canvas.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Point, SceneEntity } from './scene.ts'
import { badgeAt, inscribe, writeBadge, writeLabel } from './writing.ts'

const smallestText = 11
const largestText = 17
const smallestBadgeZoom = 0.48
/** What happens to entities that may change where names stand, and to lines that say something. */
const placing = 'add remove position data'
const wordy = 'edge.selected, edge.pointed'
/** In pixels: a badge at the corner of a shape as wide as this leaves its letters clear. */
const clearShape = 34
const smallestInscribed = 9

/** Where labels and badges stand, with the origin of all places in the corner. */
interface Plan {
  readonly labels: ReadonlyMap<string, Box>
  readonly badges: ReadonlyMap<string, Box>
}

interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
  readonly density: number
}

/** All writing on the canvas, above Cytoscape's own drawing: names, captions, monograms, badges, the words of a line. */
export class LabelLayer {
  readonly #cy: Core
  readonly #metrics: LabelMetrics
  readonly #sheet = document.createElement('canvas')
  /** What the sheet shows; null once anything but the viewport has changed. */
  #shown: Viewport | null = null
  /** Null once anything but the pan has changed. */
  #planned: { readonly zoom: number; readonly plan: Plan } | null = null
  #palette: Palette

  constructor(cy: Core, host: HTMLElement, metrics: LabelMetrics, palette: Palette) {
    this.#cy = cy
    this.#metrics = metrics
    this.#palette = palette
    this.#sheet.setAttribute('aria-hidden', 'true')
    Object.assign(this.#sheet.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' })
    host.append(this.#sheet)
    cy.on('render', this.#draw)
    cy.on(placing, 'node', this.#forget)
    cy.on('data', wordy, this.#forget)
  }

  /** Finds places for all words before the frame that draws them. */
  plan(): void {
    this.#plan()
  }

  /** Words, looks or places have changed: at the next drawing, all is written anew. */
  forget(): void {
    this.#forget()
  }

  paint(palette: Palette): void {
    this.#palette = palette
    this.#forget()
  }

  /** The entity on whose label a point of the screen lies. */
  entityAt({ x, y }: Point): string | null {
    const pan = this.#cy.pan()
    const at = { x: x - pan.x, y: y - pan.y }
    const hit = [...this.#plan().labels].find(
      ([, label]) => at.x >= label.left && at.x <= label.right && at.y >= label.top && at.y <= label.bottom,
    )
    return hit?.[0] ?? null
  }

  destroy(): void {
    this.#cy.off('render', this.#draw)
    this.#cy.off(placing, 'node', this.#forget)
    this.#cy.off('data', wordy, this.#forget)
    this.#sheet.remove()
  }

  readonly #forget = (): void => {
    this.#shown = null
    this.#planned = null
  }

  #scale(): number {
    return Math.min(largestText, Math.max(smallestText, nameSize * this.#cy.zoom())) / nameSize
  }

  #shapeOf(node: NodeSingular): Box {
    const at = node.renderedPosition()
    const [width, height] = [node.renderedWidth() / 2, node.renderedHeight() / 2]
    return { left: at.x - width, right: at.x + width, top: at.y - height, bottom: at.y + height }
  }

  #badgeOf({ remaining }: SceneEntity, shape: Box): Box | null {
    if (remaining === 0 || this.#cy.zoom() < smallestBadgeZoom) return null
    return badgeAt(remaining, cornerOf(shape))
  }

  #plan(): Plan {
    const zoom = this.#cy.zoom()
    if (this.#planned?.zoom !== zoom) this.#planned = { zoom, plan: this.#planAnew() }
    return this.#planned.plan
  }

  #planAnew(): Plan {
    const scale = this.#scale()
    const { x, y } = this.#cy.pan()
    const drawn = seen(this.#cy).map((node) => {
      const shape = moved(this.#shapeOf(node), { x: -x, y: -y })
      const { width, height } = this.#metrics.labelOf(entityOf(node))
      return { node, shape, places: placesAround(shape, width * scale, height * scale) }
    })
    const left = Math.min(...drawn.map(({ places }) => places.below.left))
    const right = Math.max(...drawn.map(({ places }) => places.below.right))
    const isInside = (place: Box) => place.left >= left && place.right <= right
    const candidates = drawn.map(({ node, shape, places }): LabelCandidate => {
      const { id, importance } = entityOf(node)
      return {
        id,
        shape,
        badge: this.#badgeOf(entityOf(node), shape),
        options: [places.below, ...places.others.filter(isInside)],
        priority: (1 + importance) * (isBehind(node) ? 1e-4 : 1) + standing(node),
      }
    })
    const labels = labelsThatFit(candidates)
    return { labels, badges: badgesBeside(labels, candidates) }
  }

  /** Cytoscape draws some pictures several times, each finer than the one before; their words are the same. */
  readonly #draw = (): void => {
    const viewport = this.#viewport()
    if (this.#shown !== null && isSame(this.#shown, viewport)) return
    const pen = this.#cleared(viewport)
    if (pen === null) return
    this.write(pen)
    this.#shown = viewport
  }

  #viewport(): Viewport {
    const { x, y } = this.#cy.pan()
    return {
      x,
      y,
      zoom: this.#cy.zoom(),
      width: this.#cy.width(),
      height: this.#cy.height(),
      density: window.devicePixelRatio,
    }
  }

  /** Writes all words with a pen whose unit is a pixel of the page: what has stepped back first, what lines say last. */
  write(pen: Pen): void {
    const { labels, badges } = this.#plan()
    const pan = this.#cy.pan()
    const sheet = { left: 0, top: 0, right: this.#cy.width(), bottom: this.#cy.height() }
    const told = this.#cy
      .edges(wordy)
      .map((edge) => (isGone(edge) ? null : labelOf(pen, edge)))
      .filter((label) => label !== null)
    // What has stepped back makes way for what a line says.
    const makesWay = (node: NodeSingular, label: Box) =>
      strengthOf(node) < 1 && told.some(({ box }) => overlap(box, label))
    const entities = seen(this.#cy)
    for (const isBack of [true, false]) {
      entities.forEach((node) => {
        if (isBehind(node) !== isBack) return
        const planned = labels.get(node.id())
        const place = planned === undefined ? null : moved(planned, pan)
        const label = place !== null && makesWay(node, place) ? null : place
        if (overlap(this.#shapeOf(node), sheet) || (label !== null && overlap(label, sheet)))
          this.#drawEntity(pen, node, label, badges.has(node.id()))
      })
    }
    for (const label of told) writeLinkLabel(pen, label, this.#palette)
    pen.globalAlpha = 1
  }

  #drawEntity(pen: Pen, node: NodeSingular, label: Box | null, hasBadge: boolean): void {
    const entity = entityOf(node)
    const size = entitySize(entity) * this.#cy.zoom()
    pen.globalAlpha = strengthOf(node)
    if (size > smallestInscribed && flagOf(node) === null)
      inscribe(pen, entity, node.renderedPosition(), size, this.#palette)
    if (label !== null) {
      const top = { x: (label.left + label.right) / 2, y: label.top }
      const style = { scale: this.#scale(), strong: node.hasClass('selected'), palette: this.#palette }
      writeLabel(pen, this.#metrics.labelOf(entity), top, style)
    }
    if (hasBadge) writeBadge(pen, entity.remaining, cornerOf(this.#shapeOf(node)), this.#palette)
  }

  #cleared({ width, height, density }: Viewport): CanvasRenderingContext2D | null {
    const [across, down] = [Math.round(width * density), Math.round(height * density)]
    if (this.#sheet.width !== across || this.#sheet.height !== down) {
      Object.assign(this.#sheet, { width: across, height: down })
      Object.assign(this.#sheet.style, { width: `${width}px`, height: `${height}px` })
    }
    const pen = this.#sheet.getContext('2d')
    pen?.setTransform(density, 0, 0, density, 0, 0)
    pen?.clearRect(0, 0, width, height)
    return pen
  }
}

const moved = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
})

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.zoom === b.zoom &&
  a.width === b.width &&
  a.height === b.height &&
  a.density === b.density

function placesAround(shape: Box, width: number, height: number) {
  const [x, y] = [(shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2]
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height })
  return {
    below: at(x - width / 2, shape.bottom + 3),
    /** Above, to the right, to the left. */
    others: [
      at(x - width / 2, shape.top - height - 3),
      at(shape.right + 5, y - height / 2),
      at(shape.left - width - 5, y - height / 2),
    ],
  }
}

/** Where a badge stands: at the corner, and the further out of a small shape, whose letters it would cover. */
function cornerOf({ left, right, top }: Pick<Box, 'left' | 'right' | 'top'>): Point {
  const out = Math.max(0, (clearShape - (right - left)) / 3)
  return { x: right - 1 + out, y: top + 3 - out / 2 }
}

/** Before all others comes what is selected, then what is pointed at or close to it. */
function standing(node: NodeSingular): number {
  if (node.hasClass('selected')) return 1e6
  return node.hasClass('pointed') || node.hasClass('near') ? 1e4 : 0
}
