import type { Box } from '../layout/footprint.ts'
import { sansAt, serifAt } from './fonts.ts'
import { inkUpon } from './icons.ts'
import { captionSize, type Label, lineHeight, nameSize } from './label-metrics.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Point, SceneEntity } from './scene.ts'
import { kindShapes } from './shape-of-kind.ts'

/** Writes text with a rim of paper around it, so that lines behind it do not cut it. */
export function writeWithHalo(
  pen: Pen,
  text: string,
  at: Point,
  colours: { readonly text: string; readonly halo: string },
): void {
  pen.lineJoin = 'round'
  pen.lineWidth = 4
  pen.strokeStyle = colours.halo
  pen.strokeText(text, at.x, at.y)
  pen.fillStyle = colours.text
  pen.fillText(text, at.x, at.y)
}

/** Writes a label below the point given; `scale` 1 is the size at which it was measured. */
export function writeLabel(
  pen: Pen,
  label: Label,
  top: Point,
  style: { readonly scale: number; readonly strong: boolean; readonly palette: Palette },
): void {
  const { scale, palette } = style
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  let y = top.y
  const write = (line: string, size: number, colour: string) => {
    y += size * scale * lineHeight
    writeWithHalo(pen, line, { x: top.x, y: y - size * scale * 0.26 }, { text: colour, halo: palette.paper })
  }
  pen.font = sansAt(nameSize * scale, style.strong ? 650 : 500)
  for (const line of label.lines) write(line, nameSize, palette.ink)
  pen.font = sansAt(captionSize * scale, 450)
  for (const line of label.caption) write(line, captionSize, palette.muted)
}

interface Inscription {
  readonly text: string
  readonly serif: boolean
  /** As a part of the entity's size. */
  readonly size: number
  readonly shift: Point
}

const monogramOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const [first = name] = words
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('')
}

/** What is written within a shape; a country's letters show only until its flag has come. */
export function inscriptionOf(entity: SceneEntity): Inscription | null {
  const middle = { x: 0, y: 0 }
  switch (entity.kind) {
    case 'PERSON':
      return { text: monogramOf(entity.name), serif: true, size: 0.42, shift: middle }
    case 'STATEMENT':
      return { text: '“', serif: true, size: 1.05, shift: { x: 0, y: 0.26 } }
    case 'PHASE':
      return { text: entity.caption ?? '', serif: false, size: 0.42, shift: { x: 0.06, y: 0 } }
    case 'FIGURE':
      return { text: entity.caption ?? '', serif: false, size: 0.48, shift: middle }
    case 'COUNTRY':
      return { text: entity.flag?.toUpperCase() ?? monogramOf(entity.name), serif: false, size: 0.36, shift: middle }
    default:
      return null
  }
}

export function inscribe(pen: Pen, entity: SceneEntity, at: Point, size: number, palette: Palette): void {
  const inscription = inscriptionOf(entity)
  if (inscription === null || inscription.text === '') return
  const fontSize = inscription.size * size * Math.min(1, 4.2 / Math.max(1, inscription.text.length + 0.6))
  pen.font = inscription.serif ? serifAt(fontSize, 560) : sansAt(fontSize, 650)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = inkUpon(kindShapes[entity.kind], palette)
  pen.fillText(inscription.text, at.x + inscription.shift.x * size, at.y + inscription.shift.y * size + fontSize * 0.04)
}

/** A pill with how many neighbours are not on the canvas. */
/** The figures of a badge are all of one width. */
const badgeFigure = 5.8

/** The room that a badge takes around a point. */
export function badgeAt(remaining: number, { x, y }: Point): Box {
  const half = Math.max(18, badgeFigure * `+${remaining}`.length + 9) / 2
  return { left: x - half, right: x + half, top: y - 7.5, bottom: y + 7.5 }
}

export function writeBadge(pen: Pen, remaining: number, at: Point, palette: Palette): void {
  const { left, right, top, bottom } = badgeAt(remaining, at)
  const text = `+${remaining}`
  pen.font = sansAt(10, 650)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.beginPath()
  pen.roundRect(left, top, right - left, bottom - top, 7.5)
  pen.fillStyle = palette.surface
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = palette.muted
  pen.stroke()
  pen.fillStyle = palette.ink
  pen.fillText(text, at.x, at.y + 0.5)
}
