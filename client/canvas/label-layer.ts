import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { entitySize } from './entity-size.ts'
import { sansAt } from './fonts.ts'
import { entityOf, linkOf } from './graph-style.ts'
import { type LabelMetrics, nameSize } from './label-metrics.ts'
import { type LabelCandidate, labelsThatFit, type Rectangle } from './label-plan.ts'
import type { Palette } from './palette.ts'
import type { Point } from './scene.ts'
import { inscribe, writeBadge, writeLabel, writeWithHalo } from './writing.ts'

const smallestText = 11
const largestText = 17
const smallestBadgeZoom = 0.5
const smallestInscription = 5

/** All writing on the canvas, above Cytoscape's own drawing: names, captions, monograms, badges, the words of a line. */
export class LabelLayer {
  readonly #cy: Core
  readonly #metrics: LabelMetrics
  readonly #sheet = document.createElement('canvas')
  #palette: Palette
  #flags: (code: string) => boolean

  constructor(cy: Core, host: HTMLElement, metrics: LabelMetrics, palette: Palette, flags: (code: string) => boolean) {
    this.#cy = cy
    this.#metrics = metrics
    this.#palette = palette
    this.#flags = flags
    this.#sheet.setAttribute('aria-hidden', 'true')
    Object.assign(this.#sheet.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' })
    host.append(this.#sheet)
    cy.on('render', this.#draw)
  }

  paint(palette: Palette): void {
    this.#palette = palette
  }

  /** The entity on whose label a point of the screen lies. */
  entityAt(point: Point): string | null {
    const hit = this.#candidates().find(
      ({ label }) => point.x >= label.left && point.x <= label.right && point.y >= label.top && point.y <= label.bottom,
    )
    return hit !== undefined && this.visibleLabels().has(hit.id) ? hit.id : null
  }

  /** The entities whose names are shown at this zoom. */
  visibleLabels(): ReadonlySet<string> {
    return labelsThatFit(this.#candidates())
  }

  destroy(): void {
    this.#cy.off('render', this.#draw)
    this.#sheet.remove()
  }

  #scale(): number {
    return Math.min(largestText, Math.max(smallestText, nameSize * this.#cy.zoom())) / nameSize
  }

  #shapeOf(node: NodeSingular): Rectangle {
    const at = node.renderedPosition()
    const [width, height] = [node.renderedWidth() / 2, node.renderedHeight() / 2]
    return { left: at.x - width, right: at.x + width, top: at.y - height, bottom: at.y + height }
  }

  #candidates(): LabelCandidate[] {
    const scale = this.#scale()
    return this.#cy.nodes().map((node) => {
      const entity = entityOf(node)
      const label = this.#metrics.labelOf(entity)
      const shape = this.#shapeOf(node)
      const middle = (shape.left + shape.right) / 2
      const [half, top] = [(label.width * scale) / 2, shape.bottom + 3]
      return {
        id: entity.id,
        shape,
        label: { left: middle - half, right: middle + half, top, bottom: top + label.height * scale },
        priority: entity.importance + (node.hasClass('selected') ? 1e6 : 0) + (isForward(node) ? 1e4 : 0),
      }
    })
  }

  readonly #draw = (): void => {
    const pen = this.#cleared()
    if (pen === null) return
    const candidates = this.#candidates()
    const fitting = labelsThatFit(candidates)
    const shown = new Map(candidates.map((candidate) => [candidate.id, candidate]))
    this.#cy.edges('.selected, .pointed').forEach((edge) => {
      this.#drawLinkLabel(pen, edge)
    })
    this.#cy.nodes().forEach((node) => {
      const entity = entityOf(node)
      pen.globalAlpha = node.effectiveOpacity()
      const size = entitySize(entity) * this.#cy.zoom()
      const isFlagged = entity.kind === 'COUNTRY' && entity.flag !== null && this.#flags(entity.flag)
      if (size * 0.4 > smallestInscription && !isFlagged)
        inscribe(pen, entity, node.renderedPosition(), size, this.#palette)
      const place = shown.get(entity.id)
      if (place === undefined) return
      if (fitting.has(entity.id)) {
        const top = { x: (place.label.left + place.label.right) / 2, y: place.label.top }
        const style = { scale: this.#scale(), strong: node.hasClass('selected'), palette: this.#palette }
        writeLabel(pen, this.#metrics.labelOf(entity), top, style)
      }
      if (entity.remaining > 0 && this.#cy.zoom() >= smallestBadgeZoom) {
        const corner = { x: place.shape.right - 1, y: place.shape.top + 3 }
        writeBadge(pen, entity.remaining, corner, this.#palette)
      }
    })
    pen.globalAlpha = 1
  }

  #drawLinkLabel(pen: CanvasRenderingContext2D, edge: EdgeSingular): void {
    const { label } = linkOf(edge)
    if (label === null) return
    const { x, y } = edge.renderedMidpoint()
    pen.globalAlpha = 1
    pen.font = sansAt(12, 550)
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    writeWithHalo(pen, label, { x, y }, { text: this.#palette.ink, halo: this.#palette.paper })
  }

  #cleared(): CanvasRenderingContext2D | null {
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    const density = window.devicePixelRatio
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

const isForward = (node: NodeSingular) => node.hasClass('pointed') || node.hasClass('near')
