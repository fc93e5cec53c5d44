import type { EdgeSingular } from 'cytoscape'
import type { Box } from '../layout/footprint.ts'
import { sansAt } from './fonts.ts'
import { linkOf } from './graph-style.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Point } from './scene.ts'
import { writeWithHalo } from './writing.ts'

/** What a line must have besides its label for the label to stand upon it. */
const roomBeside = 110

/** On a line that goes down from an entity, for its name and a label under it. */
const roomBelow = 60

/** Where the words of a line stand with regard to it; null where they would cover the shapes and names at its ends. */
function placeOf(edge: EdgeSingular, width: number): 'upon' | 'above' | null {
  const [source, target] = [edge.source(), edge.target()]
  const [from, to] = [source.renderedPosition(), target.renderedPosition()]
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  const length = Math.hypot(across, down)
  const clear = length - (source.renderedWidth() + target.renderedWidth()) / 2
  const needed = (across * width + down * roomBelow) / Math.max(1, length)
  if (!edge.isLoop() && clear < needed) return null
  return across > down && length < width + roomBeside ? 'above' : 'upon'
}

/** In pixels, with the halo. */
const height = 18

const font = sansAt(12, 550)

/** What a line says, and where. */
export interface LinkLabel {
  readonly words: string
  readonly at: Point
  readonly box: Box
}

/** What a line says, where there is room for it; else null. */
export function labelOf(pen: Pen, edge: EdgeSingular): LinkLabel | null {
  const { label: words } = linkOf(edge)
  if (words === null) return null
  pen.font = font
  const { width } = pen.measureText(words)
  const place = placeOf(edge, width)
  if (place === null) return null
  const { x, y: middle } = edge.renderedMidpoint()
  const y = middle - (place === 'above' ? 14 : 0)
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
  return { words, at: { x, y }, box }
}

export function writeLinkLabel(pen: Pen, { words, at }: LinkLabel, palette: Palette): void {
  pen.font = font
  pen.globalAlpha = 1
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  writeWithHalo(pen, words, at, { text: palette.ink, halo: palette.paper })
}
