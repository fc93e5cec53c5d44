import { boxAt, type Footprint, type Spot, type Tie } from './footprint.ts'
import { seededRandom } from './seeded-random.ts'

const costOfCrossing = 60
const costOfCoveredShape = 130
const costOfCoveredLabel = 26
const costOfOverlap = 400
const costOfCrowding = 28
const costOfStub = 60
const shortestLine = 44
const elbowRoom = 16
const rounds = 20
const triesPerBody = 18

/** Polishing costs the square of the number of lines, and where these are many, hardly any crossing can be saved. */
export const mostLinesPolished = 300

interface Body {
  x: number
  y: number
  readonly radius: number
  /** From the shape's centre to the edges of shape and label. */
  readonly half: number
  readonly above: number
  readonly below: number
  readonly lines: Line[]
}

interface Line {
  readonly from: Body
  readonly to: Body
}

/** Moves one entity at a time to where fewer lines cross, few run beneath a shape or label, and ties stay short. */
export function polish(
  footprints: readonly Footprint[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, Spot>,
  isMovable: (id: string) => boolean = () => true,
): Map<string, Spot> {
  const byId = new Map(footprints.map((footprint) => [footprint.id, bodyOf(footprint, spots.get(footprint.id))]))
  const bodies = [...byId.values()]
  const movable = [...byId].flatMap(([id, body]) => (isMovable(id) ? [body] : []))
  const lines = ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.source), byId.get(tie.target)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  for (const line of lines) for (const end of [line.from, line.to]) end.lines.push(line)
  const random = seededRandom(7)
  for (let round = 0; round < rounds; round += 1) {
    const reach = 260 * (1 - round / rounds) + 12
    for (const body of movable) improve(body, reach, bodies, lines, random)
  }
  return new Map([...byId].map(([id, { x, y }]) => [id, { x, y }]))
}

function bodyOf(footprint: Footprint, spot: Spot = { x: 0, y: 0 }): Body {
  const box = boxAt(footprint, { x: 0, y: 0 })
  return { ...spot, radius: footprint.radius, half: box.right, above: -box.top, below: box.bottom, lines: [] }
}

function improve(
  body: Body,
  reach: number,
  bodies: readonly Body[],
  lines: readonly Line[],
  random: () => number,
): void {
  const from = { x: body.x, y: body.y }
  let best = { ...from, cost: costOf(body, bodies, lines) }
  for (let attempt = 0; attempt < triesPerBody; attempt += 1) {
    const angle = random() * 2 * Math.PI
    const distance = random() * reach
    body.x = from.x + distance * Math.cos(angle)
    body.y = from.y + distance * Math.sin(angle)
    const cost = costOf(body, bodies, lines, best.cost)
    if (cost < best.cost) best = { x: body.x, y: body.y, cost }
  }
  body.x = best.x
  body.y = best.y
}

/** The part of the drawing's cost that depends on where one entity stands; beyond `limit` it need not be exact. */
function costOf(body: Body, bodies: readonly Body[], lines: readonly Line[], limit = Number.POSITIVE_INFINITY): number {
  let cost = 0
  for (const other of bodies) {
    if (other === body) continue
    const across = Math.abs(other.x - body.x) - other.half - body.half
    const down = Math.max(body.y - body.above - other.y - other.below, other.y - other.above - body.y - body.below)
    if (across < 0 && down < 0) cost += costOfOverlap
    else if (across < elbowRoom && down < elbowRoom) cost += costOfCrowding
  }
  for (const { from, to } of body.lines) {
    const squared = (to.x - from.x) ** 2 + (to.y - from.y) ** 2
    cost += squared / 1800
    if (squared < (from.radius + to.radius + shortestLine) ** 2) cost += costOfStub
  }
  for (const line of lines) {
    if (cost > limit) return cost
    if (line.from !== body && line.to !== body) cost += costOfCovering(body, line)
  }
  for (const own of body.lines) {
    if (cost > limit) return cost
    for (const other of bodies) if (other !== own.from && other !== own.to) cost += costOfCovering(other, own)
    for (const line of lines) if (cross(own, line)) cost += costOfCrossing
  }
  return cost
}

function costOfCovering(body: Body, { from, to }: Line): number {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x]
  if (right < body.x - body.half || left > body.x + body.half) return 0
  const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y]
  if (bottom < body.y - body.above || top > body.y + body.below) return 0
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return 0
  const beside = (x: number, y: number) => ((x - from.x) * dy - (y - from.y) * dx) / length
  if (Math.abs(beside(body.x, body.y)) < body.radius + 6) return costOfCoveredShape
  const corners = [
    beside(body.x - body.half, body.y - body.above),
    beside(body.x + body.half, body.y - body.above),
    beside(body.x - body.half, body.y + body.below),
    beside(body.x + body.half, body.y + body.below),
  ]
  return corners.some((distance) => distance > 0) && corners.some((distance) => distance < 0) ? costOfCoveredLabel : 0
}

function cross(a: Line, b: Line): boolean {
  if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) return false
  return parts(a, b.from, b.to) && parts(b, a.from, a.to)
}

/** Whether two points lie on different sides of a line. */
function parts({ from, to }: Line, one: Body, other: Body): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const side = (body: Body) => dx * (body.y - from.y) - dy * (body.x - from.x)
  return side(one) * side(other) < 0
}
