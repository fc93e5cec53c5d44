import type { Box } from './footprint.ts'

const costOfCrossing = 60
const costOfCoveredShape = 130
const costOfCoveredLabel = 26
const costOfOverlap = 400
const costOfCrowding = 28
const elbowRoom = 16

/** An entity that looks for a better place. */
export interface Body {
  x: number
  y: number
  readonly radius: number
  /** From the shape's centre to the edges of shape and label. */
  readonly half: number
  readonly above: number
  readonly below: number
  readonly lines: Line[]
}

export interface Line {
  readonly from: Body
  readonly to: Body
}

interface StillBody extends Box {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A line that does not move, and the edges of the rectangle around it. */
interface StillLine extends Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

interface Still {
  readonly bodies: readonly StillBody[]
  readonly lines: readonly StillLine[]
}

const isApart = (a: Box, b: Box): boolean =>
  a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

const standing = ({ x, y, radius, half, above, below }: Body): StillBody => ({
  x,
  y,
  radius,
  left: x - half,
  right: x + half,
  top: y - above,
  bottom: y + below,
})

function lying({ from, to }: Line): StillLine {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x]
  const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y]
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, left, right, top, bottom }
}

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

/** What stands still while one entity looks for a better place, as far as it and its lines can come near it. */
export class StillGround {
  readonly #body: Body
  readonly #around: Still
  readonly #along: readonly Still[]

  constructor(body: Body, reach: number, bodies: readonly Body[], lines: readonly Line[]) {
    const others = bodies.filter((other) => other !== body).map(standing)
    const otherLines = lines.filter(({ from, to }) => from !== body && to !== body).map(lying)
    const within = (box: Box, left: Body): Still => ({
      bodies: others.filter((other) => !isApart(other, box) && !(other.x === left.x && other.y === left.y)),
      lines: otherLines.filter((line) => !isApart(line, box)),
    })
    this.#body = body
    this.#around = within(grown(standing(body), reach + elbowRoom), body)
    this.#along = body.lines.map((line) => within(grown(lying(line), reach), line.from === body ? line.to : line.from))
  }

  /** What it costs that others stand too close to the entity, or that their lines run beneath it. */
  costAround(): number {
    const own = standing(this.#body)
    let cost = 0
    for (const other of this.#around.bodies) {
      const across = Math.max(other.left - own.right, own.left - other.right)
      const down = Math.max(other.top - own.bottom, own.top - other.bottom)
      if (across < 0 && down < 0) cost += costOfOverlap
      else if (across < elbowRoom && down < elbowRoom) cost += costOfCrowding
    }
    for (const line of this.#around.lines) if (!isApart(line, own)) cost += costOfCovering(own, line)
    return cost
  }

  /** What it costs that one of the entity's lines crosses others, or runs beneath what they tie. */
  costAlong(place: number, limit: number): number {
    const [line, still] = [this.#body.lines[place], this.#along[place]]
    if (line === undefined || still === undefined) return 0
    const own = lying(line)
    let cost = 0
    for (const body of still.bodies) if (!isApart(body, own)) cost += costOfCovering(body, own)
    for (const other of still.lines) {
      if (cost > limit) return cost
      if (!isApart(other, own) && cross(own, other)) cost += costOfCrossing
    }
    return cost
  }
}

/** Whether two lines cross; those that meet at an end do not. */
const cross = (a: StillLine, b: StillLine): boolean => parts(a, b) && parts(b, a)

/** Whether the ends of a line lie on different sides of another. */
function parts({ x1, y1, x2, y2 }: StillLine, other: StillLine): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  return (dx * (other.y1 - y1) - dy * (other.x1 - x1)) * (dx * (other.y2 - y1) - dy * (other.x2 - x1)) < 0
}

/** What it costs that a line runs beneath an entity's shape, or beneath its label. */
function costOfCovering({ x, y, radius, left, right, top, bottom }: StillBody, { x1, y1, x2, y2 }: StillLine): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length === 0) return 0
  if (Math.abs(((x - x1) * dy - (y - y1) * dx) / length) < radius + 6) return costOfCoveredShape
  const corners = [
    (left - x1) * dy - (top - y1) * dx,
    (right - x1) * dy - (top - y1) * dx,
    (left - x1) * dy - (bottom - y1) * dx,
    (right - x1) * dy - (bottom - y1) * dx,
  ] as const
  return Math.max(...corners) > 0 && Math.min(...corners) < 0 ? costOfCoveredLabel : 0
}
