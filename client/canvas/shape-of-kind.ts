import type { EntityKind } from './scene.ts'

/** How a kind of entity is drawn. Points are x, y pairs from -1 to 1. */
export interface KindShape {
  readonly outline: 'ellipse' | 'round-rectangle' | readonly number[]
  readonly rounded: boolean
  /** Width and height as parts of the entity's size. */
  readonly width: number
  readonly height: number
  /** Filled with ink and drawn upon in paper, or the other way. */
  readonly fill: 'ink' | 'muted' | 'surface'
  /** SVG in a 24 by 24 box whose strokes take the current colour; none where the shape carries text or a flag. */
  readonly glyph: string | null
  /** The widest a label may be before it wraps, in pixels. */
  readonly labelWidth: number
}

const arc = (x: number, y: number, radius: number, from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => ((from + ((to - from) * step) / steps) * Math.PI) / 180).flatMap(
    (angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)],
  )

const pin = [0, 1, ...arc(0, -0.27, 0.73, 143, 397, 26)]

const bubble = [
  ...arc(-0.72, -0.56, 0.28, 180, 270, 5),
  ...arc(0.72, -0.56, 0.28, 270, 360, 5),
  ...arc(0.72, 0.3, 0.28, 0, 90, 5),
  ...[-0.15, 0.58, -0.55, 1, -0.55, 0.58],
  ...arc(-0.72, 0.3, 0.28, 90, 180, 5),
]

const seal = Array.from({ length: 28 }, (_, point) => {
  const radius = point % 2 === 0 ? 1 : 0.87
  const angle = (point * Math.PI) / 14
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}).flat()

const sheet = [-0.76, -1, 0.3, -1, 0.76, -0.58, 0.76, 1, -0.76, 1]
const step = [-1, -0.74, 0.52, -0.74, 1, 0, 0.52, 0.74, -1, 0.74, -0.66, 0]
const diamond = [0, -1, 1, 0, 0, 1, -1, 0]
const hexagon = [-1, 0, -0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87]

const narrow = 104
const wide = 150

export const kindShapes: Readonly<Record<EntityKind, KindShape>> = {
  COUNTRY: {
    outline: 'ellipse',
    rounded: false,
    width: 1,
    height: 1,
    fill: 'surface',
    glyph: null,
    labelWidth: narrow,
  },
  ORGANISATION: {
    outline: 'round-rectangle',
    rounded: false,
    width: 0.96,
    height: 0.96,
    fill: 'ink',
    glyph: '<path d="M4.8 9.6 12 5.2l7.2 4.4zM5.5 18.6h13M8 12v4.2M12 12v4.2M16 12v4.2"/>',
    labelWidth: wide,
  },
  PERSON: {
    outline: 'ellipse',
    rounded: false,
    width: 1,
    height: 1,
    fill: 'surface',
    glyph: null,
    labelWidth: narrow,
  },
  GROUP: {
    outline: hexagon,
    rounded: true,
    width: 1.08,
    height: 1.08,
    fill: 'surface',
    glyph: '<circle cx="12" cy="8.4" r="2.6"/><circle cx="7.8" cy="15" r="2.6"/><circle cx="16.2" cy="15" r="2.6"/>',
    labelWidth: wide,
  },
  PLACE: {
    outline: pin,
    rounded: false,
    width: 1,
    height: 1.1,
    fill: 'muted',
    glyph: '<circle cx="12" cy="9.2" r="2.7" fill="currentColor"/>',
    labelWidth: narrow,
  },
  EVENT: {
    outline: diamond,
    rounded: true,
    width: 1.14,
    height: 1.14,
    fill: 'surface',
    glyph: '<path d="M8.2 9.2h7.6v6.6H8.2zM8.2 11.6h7.6M10.2 7.9v1.3M13.8 7.9v1.3"/>',
    labelWidth: wide,
  },
  PLAN: {
    outline: sheet,
    rounded: true,
    width: 1.04,
    height: 1.04,
    fill: 'surface',
    glyph: '<path d="M8.2 9.4h4.6M8.2 12.6h7.6M8.2 15.8h7.6"/>',
    labelWidth: wide,
  },
  PHASE: { outline: step, rounded: true, width: 1.24, height: 1.02, fill: 'surface', glyph: null, labelWidth: wide },
  PLEDGE: {
    outline: seal,
    rounded: false,
    width: 1.06,
    height: 1.06,
    fill: 'surface',
    glyph: '<path d="m8.2 12.4 2.7 2.7 5-5.8"/>',
    labelWidth: wide,
  },
  STATEMENT: {
    outline: bubble,
    rounded: false,
    width: 1.16,
    height: 1.04,
    fill: 'surface',
    glyph: null,
    labelWidth: wide,
  },
  FIGURE: {
    outline: 'round-rectangle',
    rounded: false,
    width: 1.3,
    height: 0.84,
    fill: 'surface',
    glyph: null,
    labelWidth: wide,
  },
}
