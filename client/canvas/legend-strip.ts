import { sansAt } from './fonts.ts'
import { kindImage, type LegendItem, lineLegend } from './legend-items.ts'
import type { Theme } from './palette.ts'
import { type EntityKind, entityKinds, type Point } from './scene.ts'

interface StripItem extends LegendItem {
  readonly at: Point
  readonly imageWidth: number
  /** Where its words begin, on the line through their middle. */
  readonly words: Point
}

export interface LegendStrip {
  readonly height: number
  readonly items: readonly StripItem[]
}

export const legendFont = sansAt(13, 450)
const margin = 20
const rowHeight = 30
const imageHeight = 24
const gap = 22

/** The legend as rows under a picture of this width: the kinds that it shows, then the lines. */
export function legendStrip(
  kindNames: ReadonlyMap<EntityKind, string>,
  theme: Theme,
  width: number,
  measure: (text: string) => number,
): LegendStrip {
  const shown = entityKinds.flatMap((kind) => {
    const label = kindNames.get(kind)
    return label === undefined ? [] : [{ key: kind, label, image: kindImage(kind, theme) }]
  })
  const items: StripItem[] = []
  let [x, y] = [margin, margin / 2]
  const addRow = (row: readonly LegendItem[], imageWidth: number) => {
    for (const item of row) {
      const room = imageWidth + 7 + measure(item.label)
      if (x > margin && x + room > width - margin) {
        x = margin
        y += rowHeight
      }
      items.push({ ...item, at: { x, y }, imageWidth, words: { x: x + imageWidth + 7, y: y + imageHeight / 2 } })
      x += room + gap
    }
    x = margin
    y += rowHeight
  }
  addRow(shown, imageHeight)
  addRow(lineLegend(theme), 40)
  return { height: y + margin / 2, items }
}
