import type { Box, Spot } from './footprint.ts'
import type { MovableBody, MovableLine } from './movable-body.ts'
import type { Tries } from './tries.ts'

const costOfStub = 60
const shortestLine = 44
const costOfCrossing = 60
const costOfCoveredShape = 130
const costOfCoveredLabel = 26
const costOfOverlap = 400
const costOfCrowding = 28
const elbowRoom = 16

/** The square of the length, in pixels, at which a line costs one. */
const lengthOfOne = 1400

/** All that is drawn. */
export interface Drawing {
  readonly bodies: readonly MovableBody[]
  readonly lines: readonly MovableLine[]
}

/**
 * Keeps the tries at which an entity costs less than `limit`, and tells what: the part of the drawing's cost that
 * depends on where the entity stands. What is drawn is looked at once for all tries that are left, not once for each.
 */
export function reckonCosts(tries: Tries, body: MovableBody, { bodies, lines }: Drawing, limit: number): void {
  for (const line of body.lines) addLength(tries, body, endOf(line, body))
  tries.keepBelow(limit)
  if (tries.count > 0) addCrowding(tries, body, bodies)
  tries.keepBelow(limit)
  if (tries.count > 0) addLinesBeneath(tries, body, lines)
  tries.keepBelow(limit)
  for (const line of body.lines) {
    if (tries.count === 0) return
    const end = endOf(line, body)
    const swept = around(end, tries.bounds())
    addCrossings(tries, body, end, swept, lines)
    addCovered(tries, body, end, swept, bodies)
    tries.keepBelow(limit)
  }
}

const endOf = ({ from, to }: MovableLine, body: MovableBody): MovableBody => (from === body ? to : from)

const around = ({ x, y }: Spot, { left, right, top, bottom }: Box): Box => ({
  left: Math.min(left, x),
  right: Math.max(right, x),
  top: Math.min(top, y),
  bottom: Math.max(bottom, y),
})

function addLength({ xs, ys, costs, count }: Tries, body: MovableBody, end: MovableBody): void {
  const stub = (body.radius + end.radius + shortestLine) ** 2
  for (let place = 0; place < count; place += 1) {
    const dx = (xs[place] ?? 0) - end.x
    const dy = (ys[place] ?? 0) - end.y
    const squared = dx * dx + dy * dy
    costs[place] = (costs[place] ?? 0) + squared / lengthOfOne + (squared < stub ? costOfStub : 0)
  }
}

/** Others that stand too close to the entity. */
function addCrowding(tries: Tries, body: MovableBody, bodies: readonly MovableBody[]): void {
  const { xs, ys, costs, count } = tries
  const { left, right, top, bottom } = tries.bounds()
  for (const other of bodies) {
    const across = other.half + body.half
    const above = other.above + body.below
    const below = other.below + body.above
    if (other.x - across - elbowRoom > right || other.x + across + elbowRoom < left) continue
    if (other.y - above - elbowRoom > bottom || other.y + below + elbowRoom < top) continue
    if (other === body) continue
    for (let place = 0; place < count; place += 1) {
      const aside = Math.abs((xs[place] ?? 0) - other.x) - across
      if (aside >= elbowRoom) continue
      const down = (ys[place] ?? 0) - other.y
      const apart = down < 0 ? -down - above : down - below
      if (apart >= elbowRoom) continue
      costs[place] = (costs[place] ?? 0) + (aside < 0 && apart < 0 ? costOfOverlap : costOfCrowding)
    }
  }
}

/** Lines of others that run beneath the entity. */
function addLinesBeneath(tries: Tries, body: MovableBody, lines: readonly MovableLine[]): void {
  const { xs, ys, costs, count } = tries
  const bounds = tries.bounds()
  const [left, right] = [bounds.left - body.half, bounds.right + body.half]
  const [top, bottom] = [bounds.top - body.above, bounds.bottom + body.below]
  for (const line of lines) {
    if (line.left > right || line.right < left || line.top > bottom || line.bottom < top) continue
    const { from, to } = line
    if (from === body || to === body) continue
    for (let place = 0; place < count; place += 1) {
      const cost = costOfCovering(body, xs[place] ?? 0, ys[place] ?? 0, from.x, from.y, to.x, to.y)
      costs[place] = (costs[place] ?? 0) + cost
    }
  }
}

/** Others beneath which the entity's line to one of its ends runs. */
function addCovered(
  { xs, ys, costs, count }: Tries,
  body: MovableBody,
  end: MovableBody,
  swept: Box,
  bodies: readonly MovableBody[],
): void {
  const { left, right, top, bottom } = swept
  for (const other of bodies) {
    if (other.left > right || other.right < left || other.top > bottom || other.bottom < top) continue
    if (other === body || other === end) continue
    for (let place = 0; place < count; place += 1) {
      const cost = costOfCovering(other, other.x, other.y, end.x, end.y, xs[place] ?? 0, ys[place] ?? 0)
      costs[place] = (costs[place] ?? 0) + cost
    }
  }
}

/** Lines that the entity's line to one of its ends crosses; those that meet it there do not. */
function addCrossings(
  { xs, ys, costs, count }: Tries,
  body: MovableBody,
  end: MovableBody,
  swept: Box,
  lines: readonly MovableLine[],
): void {
  const { left, right, top, bottom } = swept
  for (const line of lines) {
    if (line.left > right || line.right < left || line.top > bottom || line.bottom < top) continue
    const { from, to } = line
    if (from === body || to === body || from === end || to === end) continue
    const x1 = from.x - end.x
    const y1 = from.y - end.y
    const x2 = to.x - end.x
    const y2 = to.y - end.y
    const dx = x2 - x1
    const dy = y2 - y1
    const sideOfEnd = dy * x1 - dx * y1
    for (let place = 0; place < count; place += 1) {
      const x = (xs[place] ?? 0) - end.x
      const y = (ys[place] ?? 0) - end.y
      if ((x * y1 - y * x1) * (x * y2 - y * x2) >= 0) continue
      if (sideOfEnd * (dx * (y - y1) - dy * (x - x1)) < 0) costs[place] = (costs[place] ?? 0) + costOfCrossing
    }
  }
}

/** What it costs that a line runs beneath an entity's shape, or beneath its label, when the entity stands at `x`, `y`. */
function costOfCovering(
  { radius, half, above, below }: MovableBody,
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  if (x1 < x2 ? x + half < x1 || x - half > x2 : x + half < x2 || x - half > x1) return 0
  if (y1 < y2 ? y + below < y1 || y - above > y2 : y + below < y2 || y - above > y1) return 0
  const dx = x2 - x1
  const dy = y2 - y1
  const aside = (x - x1) * dy - (y - y1) * dx
  if (Math.abs(aside) < (radius + 6) * Math.sqrt(dx * dx + dy * dy)) return costOfCoveredShape
  const isBeside = aside - half * dy + above * dx > 0
  const isCut =
    aside + half * dy + above * dx > 0 !== isBeside ||
    aside - half * dy - below * dx > 0 !== isBeside ||
    aside + half * dy - below * dx > 0 !== isBeside
  return isCut ? costOfCoveredLabel : 0
}
