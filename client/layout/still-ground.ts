import type { Box } from './footprint.ts'
import type { MovableBody, MovableLine } from './movable-body.ts'

const costOfCrossing = 60
const costOfCoveredShape = 130
const costOfCoveredLabel = 26
const costOfOverlap = 400
const costOfCrowding = 28
const elbowRoom = 16

interface Still {
  readonly bodies: readonly MovableBody[]
  readonly lines: readonly MovableLine[]
}

const isApart = (a: Box, b: Box): boolean =>
  a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

/** What stands still while one entity looks for a better place, as far as it and its lines can come near it. */
export class StillGround {
  readonly #body: MovableBody
  readonly #around: Still
  readonly #along: readonly Still[]

  constructor(body: MovableBody, reach: number, bodies: readonly MovableBody[], lines: readonly MovableLine[]) {
    const within = (box: Box, end: MovableBody): Still => ({
      bodies: bodies.filter((other) => !isApart(other, box) && other !== body && other !== end),
      lines: lines.filter((line) => !isApart(line, box) && line.from !== body && line.to !== body),
    })
    this.#body = body
    this.#around = within(grown(body, reach + elbowRoom), body)
    this.#along = body.lines.map((line) => within(grown(line, reach), line.from === body ? line.to : line.from))
  }

  /** What it costs that others stand too close to the entity, or that their lines run beneath it. */
  costAround(): number {
    const own = this.#body
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

  /** What it costs that one of the entity's lines crosses others, or runs beneath what they tie; enough beyond `limit`. */
  costAlong(place: number, limit: number): number {
    const [own, still] = [this.#body.lines[place], this.#along[place]]
    if (own === undefined || still === undefined) return 0
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
const cross = (a: MovableLine, b: MovableLine): boolean => parts(a, b) && parts(b, a)

/** Whether the ends of a line lie on different sides of another. */
function parts({ x1, y1, x2, y2 }: MovableLine, other: MovableLine): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  return (dx * (other.y1 - y1) - dy * (other.x1 - x1)) * (dx * (other.y2 - y1) - dy * (other.x2 - x1)) < 0
}

/** What it costs that a line runs beneath an entity's shape, or beneath its label. */
function costOfCovering(
  { x, y, radius, left, right, top, bottom }: MovableBody,
  { x1, y1, x2, y2 }: MovableLine,
): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length === 0) return 0
  if (Math.abs(((x - x1) * dy - (y - y1) * dx) / length) < radius + 6) return costOfCoveredShape
  const beside = (left - x1) * dy - (top - y1) * dx > 0
  const isCut =
    (right - x1) * dy - (top - y1) * dx > 0 !== beside ||
    (left - x1) * dy - (bottom - y1) * dx > 0 !== beside ||
    (right - x1) * dy - (bottom - y1) * dx > 0 !== beside
  return isCut ? costOfCoveredLabel : 0
}
