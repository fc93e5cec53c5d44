export interface Spot {
  readonly x: number
  readonly y: number
}

export type Spots = Readonly<Record<string, Spot>>

/** The room that an entity takes: a round shape with its label centred below. */
export interface Footprint {
  readonly id: string
  readonly radius: number
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface Tie {
  readonly source: string
  readonly target: string
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Between a shape and its label. */
const labelGap = 4

/** Between the footprints of two entities. */
const breath = 12

export const halfWidthOf = (body: Footprint) => Math.max(body.radius, body.labelWidth / 2)

export const heightOf = (body: Footprint) => 2 * body.radius + (body.labelHeight > 0 ? labelGap + body.labelHeight : 0)

/** The rectangle that shape and label fill when the shape's centre is at `spot`, with half of the room kept around it. */
export function boxAt(body: Footprint, spot: Spot): Box {
  const halfWidth = halfWidthOf(body) + breath / 2
  const top = spot.y - body.radius - breath / 2
  return { left: spot.x - halfWidth, right: spot.x + halfWidth, top, bottom: top + heightOf(body) + breath }
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The smallest rectangle around all boxes; empty at the origin for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes
  if (first === undefined) return { left: 0, right: 0, top: 0, bottom: 0 }
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      right: Math.max(all.right, box.right),
      top: Math.min(all.top, box.top),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  )
}

/** How far a point lies from the stretch between two others. */
export function distanceToLine(point: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared
  const nearest = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy)
}
