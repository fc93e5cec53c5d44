import type { EdgeSingular, NodeSingular } from 'cytoscape'
import { escapeXml } from './escape-xml.ts'
import { entityOf, flagOf, linkOf } from './graph-style.ts'
import { inkUpon } from './icons.ts'
import { strengthOf } from './on-canvas.ts'
import type { Palette } from './palette.ts'
import type { Point, Tone } from './scene.ts'
import { kindShapes } from './shape-of-kind.ts'
import { svgElement } from './svg-pen.ts'

const list = (points: readonly Point[]): string => points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')

/** Arrowheads that point down, with their tip at the origin. */
const heads: Readonly<Record<Tone, readonly number[]>> = {
  cooperation: [-0.15, -0.3, 0, 0, 0.15, -0.3],
  neutral: [-0.15, -0.3, 0, 0, 0.15, -0.3, 0, -0.15],
  conflict: [-0.15, 0, -0.15, -0.1, 0.15, -0.1, 0.15, 0],
}

/** How much of the line an arrowhead takes the place of, as a part of its size. */
const covered: Readonly<Record<Tone, number>> = { cooperation: 0.25, neutral: 0.14, conflict: 0.04 }

interface Head {
  readonly polygon: string
  readonly lineEnd: Point
}

function headAt(tip: Point, from: Point, size: number, tone: Tone, colour: string): Head {
  const distance = Math.max(1, Math.hypot(tip.x - from.x, tip.y - from.y))
  const along = { x: (tip.x - from.x) / distance, y: (tip.y - from.y) / distance }
  const parts = heads[tone]
  const points = Array.from({ length: parts.length / 2 }, (_, index) => {
    const [across, ahead] = [(parts[2 * index] ?? 0) * size, (parts[2 * index + 1] ?? 0) * size]
    return { x: tip.x + along.x * ahead - along.y * across, y: tip.y + along.y * ahead + along.x * across }
  })
  const back = covered[tone] * size
  return {
    polygon: svgElement('polygon', { points: list(points), fill: colour }),
    lineEnd: { x: tip.x - along.x * back, y: tip.y - along.y * back },
  }
}

function pathThrough(start: Point, controls: readonly Point[], end: Point): string {
  const [first, second] = controls
  const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`
  if (first === undefined) return `M${at(start)}L${at(end)}`
  if (second === undefined) return `M${at(start)}Q${at(first)} ${at(end)}`
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 }
  return `M${at(start)}Q${at(first)} ${at(middle)}Q${at(second)} ${at(end)}`
}

/** A link as it is drawn now, in the coordinates of the canvas. */
export function lineSvg(edge: EdgeSingular): string {
  const { tone, firm, id } = linkOf(edge)
  const [source, target] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const controls: readonly Point[] = edge.controlPoints() ?? []
  const width = edge.numericStyle('width')
  const size = Math.max((width * 13.37) ** 0.9, 29) * edge.numericStyle('arrow-scale')
  const colour: string = edge.style('target-arrow-color')
  const isPointed = (end: 'source' | 'target') => edge.style(`${end}-arrow-shape`) !== 'none'
  const atTarget = isPointed('target') ? headAt(target, controls.at(-1) ?? source, size, tone, colour) : null
  const atSource = isPointed('source') ? headAt(source, controls[0] ?? target, size, tone, colour) : null
  const d = pathThrough(atSource?.lineEnd ?? source, controls, atTarget?.lineEnd ?? target)
  const line = (stroke: string, thickness: number, more = {}) =>
    svgElement('path', { d, fill: 'none', stroke, 'stroke-width': thickness, ...more })
  const dash = firm ? {} : { 'stroke-dasharray': '6 4' }
  const [glow, rim] = [edge.numericStyle('underlay-opacity'), edge.numericStyle('line-outline-width')]
  const parts = [
    glow > 0
      ? line(edge.style('underlay-color'), width + 2 * edge.numericStyle('underlay-padding'), { opacity: glow })
      : '',
    rim > 0 ? line(edge.style('line-outline-color'), width + rim, dash) : '',
    line(edge.style('line-color'), width, dash),
    atTarget?.polygon ?? '',
    atSource?.polygon ?? '',
  ]
  return svgElement('g', { 'data-link': id, opacity: strengthOf(edge) }, parts.join(''))
}

function outlineSvg(node: NodeSingular, grown: number, paint: Readonly<Record<string, string | number>>): string {
  const { x, y } = node.position()
  const [width, height] = [node.width() / 2 + grown, node.height() / 2 + grown]
  const { outline } = kindShapes[entityOf(node).kind]
  if (outline === 'ellipse') return svgElement('ellipse', { cx: x, cy: y, rx: width, ry: height, ...paint })
  if (outline === 'round-rectangle') {
    const box = { x: x - width, y: y - height, width: 2 * width, height: 2 * height, rx: 5 + grown }
    return svgElement('rect', { ...box, ...paint })
  }
  const points = Array.from({ length: outline.length / 2 }, (_, index) => ({
    x: x + (outline[2 * index] ?? 0) * width,
    y: y + (outline[2 * index + 1] ?? 0) * height,
  }))
  return svgElement('polygon', { points: list(points), 'stroke-linejoin': 'round', ...paint })
}

function withinSvg(node: NodeSingular, palette: Palette, flags: ReadonlyMap<string, string>): string {
  const { kind } = entityOf(node)
  const flag = flagOf(node)
  const { x, y } = node.position()
  const size = Math.min(node.width(), node.height())
  const corner = { x: x - size / 2, y: y - size / 2 }
  const image = flag === null ? undefined : flags.get(flag)
  if (image !== undefined) return svgElement('image', { ...corner, width: size, height: size, href: image })
  const shape = kindShapes[kind]
  if (shape.glyph === null) return ''
  const ink = inkUpon(shape, palette)
  const place = `translate(${corner.x.toFixed(2)} ${corner.y.toFixed(2)}) scale(${(size / 24).toFixed(4)})`
  const stroke = { color: ink, stroke: ink, 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return svgElement('g', { transform: place, fill: 'none', ...stroke }, shape.glyph)
}

/** An entity's shape as it is drawn now, in the coordinates of the canvas; `flags` are images by their addresses. */
export function shapeSvg(node: NodeSingular, palette: Palette, flags: ReadonlyMap<string, string>): string {
  const { id, name } = entityOf(node)
  const ring = node.numericStyle('outline-width')
  const edge = {
    stroke: String(node.style('border-color')),
    'stroke-width': node.numericStyle('border-width'),
    'stroke-opacity': node.numericStyle('border-opacity'),
  }
  const around = { fill: 'none', stroke: palette.accent, 'stroke-width': ring }
  const parts = [
    svgElement('title', {}, escapeXml(name)),
    ring > 0 ? outlineSvg(node, node.numericStyle('outline-offset') + ring / 2, around) : '',
    outlineSvg(node, 0, { fill: String(node.style('background-color')) }),
    withinSvg(node, palette, flags),
    outlineSvg(node, 0, { fill: 'none', ...edge }),
  ]
  return svgElement('g', { 'data-entity': id, opacity: strengthOf(node) }, parts.join(''))
}
