import type { Core } from 'cytoscape'
import { entityOf } from './graph-style.ts'
import { type LegendStrip, legendFont, legendStrip } from './legend-strip.ts'
import { entitiesOn } from './on-canvas.ts'
import { type Palette, palettes, type Theme } from './palette.ts'
import type { Pen } from './pen.ts'
import { PictureError } from './picture-error.ts'
import type { EntityKind } from './scene.ts'

export type PictureFormat = 'png' | 'svg'

/** What a kind is called in a legend. */
export type KindName = (kind: EntityKind) => string

/** What a picture is made of: the canvas as it is seen now, and the legend under it. */
export interface DrawnView {
  readonly cy: Core
  readonly theme: Theme
  /** Null for a picture without a legend. */
  readonly kindName: KindName | null
  /** Writes all names and other words of the canvas. */
  write(pen: Pen): void
}

/** A canvas of this size that is on no page. */
export function sheetOf(width: number, height: number): CanvasRenderingContext2D {
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (pen === null) throw new PictureError(`This browser draws no canvas of ${width} by ${height} pixels.`)
  return pen
}

const noStrip: LegendStrip = { height: 0, items: [] }

export function stripOf({ cy, theme, kindName }: DrawnView): LegendStrip {
  if (kindName === null) return noStrip
  const pen = sheetOf(1, 1)
  pen.font = legendFont
  const kinds = entitiesOn(cy).map((node) => entityOf(node).kind)
  return legendStrip(
    new Map(kinds.map((kind) => [kind, kindName(kind)])),
    theme,
    cy.width(),
    (text) => pen.measureText(text).width,
  )
}

/** Writes the words of a strip that begins at a height. */
export function writeStrip(pen: Pen, { items }: LegendStrip, top: number, palette: Palette): void {
  pen.globalAlpha = 1
  pen.font = legendFont
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.fillStyle = palette.ink
  for (const { label, words } of items) pen.fillText(label, words.x, top + words.y)
}

export const paletteOf = ({ theme }: DrawnView): Palette => palettes[theme]
