import type { EntityKind } from './scene.ts'

/** How a kind of entity is drawn. Points are x, y pairs from -1 to 1. */
export interface KindShape {
  readonly outline: 'ellipse' | 'round-rectangle' | readonly number[]
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

/** Takes the sharpness from a polygon's corners. */
function rounded(points: readonly number[], radius = 0.2): number[] {
  const corners = Array.from({ length: points.length / 2 }, (_, index) => points.slice(2 * index, 2 * index + 2))
  const towards = (from: readonly number[], to: readonly number[], distance: number) => {
    const [dx, dy] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)]
    const part = Math.min(0.5, distance / Math.hypot(dx, dy))
    return [(from[0] ?? 0) + part * dx, (from[1] ?? 0) + part * dy]
  }
  return corners.flatMap((corner, index) => {
    const enter = towards(corner, corners.at(index - 1) ?? corner, radius)
    const leave = towards(corner, corners[(index + 1) % corners.length] ?? corner, radius)
    return [0, 0.25, 0.5, 0.75, 1].flatMap((t) =>
      [0, 1].map((axis) => {
        const [from, bend, to] = [enter[axis] ?? 0, corner[axis] ?? 0, leave[axis] ?? 0]
        return (1 - t) ** 2 * from + 2 * t * (1 - t) * bend + t ** 2 * to
      }),
    )
  })
}

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

const sheet = rounded([-0.76, -1, 0.3, -1, 0.76, -0.58, 0.76, 1, -0.76, 1])
const step = rounded([-1, -0.74, 0.52, -0.74, 1, 0, 0.52, 0.74, -1, 0.74, -0.66, 0])
const diamond = rounded([0, -1, 1, 0, 0, 1, -1, 0])
const hexagon = rounded([-1, 0, -0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87])

const narrow = 104
const wide = 150

export const kindShapes: Readonly<Record<EntityKind, KindShape>> = {
  COUNTRY: {
    outline: 'ellipse',
    width: 1,
    height: 1,
    fill: 'surface',
    glyph: null,
    labelWidth: narrow,
  },
  ORGANISATION: {
    outline: 'round-rectangle',
    width: 0.96,
    height: 0.96,
    fill: 'ink',
    glyph: '<path d="M4.8 9.6 12 5.2l7.2 4.4zM5.5 18.6h13M8 12v4.2M12 12v4.2M16 12v4.2"/>',
    labelWidth: narrow,
  },
  PERSON: {
    outline: 'ellipse',
    width: 1,
    height: 1,
    fill: 'surface',
    glyph: null,
    labelWidth: narrow,
  },
  GROUP: {
    outline: hexagon,
    width: 1.08,
    height: 1.08,
    fill: 'surface',
    glyph: '<circle cx="12" cy="8.4" r="2.6"/><circle cx="7.8" cy="15" r="2.6"/><circle cx="16.2" cy="15" r="2.6"/>',
    labelWidth: wide,
  },
  PLACE: {
    outline: pin,
    width: 1,
    height: 1.1,
    fill: 'muted',
    glyph: '<circle cx="12" cy="9.2" r="2.7" fill="currentColor"/>',
    labelWidth: narrow,
  },
  EVENT: {
    outline: diamond,
    width: 1.14,
    height: 1.14,
    fill: 'surface',
    glyph: '<path d="M8.2 9.2h7.6v6.6H8.2zM8.2 11.6h7.6M10.2 7.9v1.3M13.8 7.9v1.3"/>',
    labelWidth: wide,
  },
  PLAN: {
    outline: sheet,
    width: 1.04,
    height: 1.04,
    fill: 'surface',
    glyph: '<path d="M8.2 9.4h4.6M8.2 12.6h7.6M8.2 15.8h7.6"/>',
    labelWidth: wide,
  },
  PHASE: { outline: step, width: 1.24, height: 1.02, fill: 'surface', glyph: null, labelWidth: wide },
  PLEDGE: {
    outline: seal,
    width: 1.06,
    height: 1.06,
    fill: 'surface',
    glyph: '<path d="m8.2 12.4 2.7 2.7 5-5.8"/>',
    labelWidth: wide,
  },
  STATEMENT: {
    outline: bubble,
    width: 1.16,
    height: 1.04,
    fill: 'surface',
    glyph: null,
    labelWidth: wide,
  },
  FIGURE: {
    outline: 'round-rectangle',
    width: 1.3,
    height: 0.84,
    fill: 'surface',
    glyph: null,
    labelWidth: narrow,
  },
}
