import { type Box, boxAt, type Footprint, type Spot } from './footprint.ts'

type Movable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** An entity that can be moved, with the box that it fills where it stands, and its lines. */
export interface MovableBody extends Movable<Box> {
  x: number
  y: number
  readonly radius: number
  /** From the shape's centre to the edges of shape and label. */
  readonly half: number
  readonly above: number
  readonly below: number
  readonly lines: MovableLine[]
}

/** A line that follows its ends, and the box around it. */
export interface MovableLine extends Movable<Box> {
  readonly from: MovableBody
  readonly to: MovableBody
  x1: number
  y1: number
  x2: number
  y2: number
}

export function movableBody(footprint: Footprint, { x, y }: Spot): MovableBody {
  const own = boxAt(footprint, { x: 0, y: 0 })
  const [half, above, below] = [own.right, -own.top, own.bottom]
  return { x, y, radius: footprint.radius, half, above, below, ...boxAt(footprint, { x, y }), lines: [] }
}

/** Ties two bodies: the line moves with both. */
export function movableLine(from: MovableBody, to: MovableBody): MovableLine {
  const line = { from, to, x1: 0, y1: 0, x2: 0, y2: 0, left: 0, right: 0, top: 0, bottom: 0 }
  follow(line)
  for (const end of [from, to]) end.lines.push(line)
  return line
}

export function moveTo(body: MovableBody, x: number, y: number): void {
  body.x = x
  body.y = y
  body.left = x - body.half
  body.right = x + body.half
  body.top = y - body.above
  body.bottom = y + body.below
  for (const line of body.lines) follow(line)
}

function follow(line: MovableLine): void {
  const { from, to } = line
  line.x1 = from.x
  line.y1 = from.y
  line.x2 = to.x
  line.y2 = to.y
  line.left = Math.min(from.x, to.x)
  line.right = Math.max(from.x, to.x)
  line.top = Math.min(from.y, to.y)
  line.bottom = Math.max(from.y, to.y)
}
