import type { Footprint, Spot, Tie } from './footprint.ts'
import { type MovableBody, type MovableLine, movableBody, movableLine, moveTo } from './movable-body.ts'
import { seededRandom } from './seeded-random.ts'
import { StillGround } from './still-ground.ts'

const costOfStub = 60
const shortestLine = 44
const rounds = 20
const triesPerBody = 18

/** Polishing costs the square of the number of lines, and where these are many, hardly any crossing can be saved. */
export const mostLinesPolished = 300

/** Moves one entity at a time to where fewer lines cross, few run beneath a shape or label, and ties stay short. */
export function polish(
  footprints: readonly Footprint[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, Spot>,
  isMovable: (id: string) => boolean = () => true,
): Map<string, Spot> {
  const byId = new Map(
    footprints.map((footprint) => [footprint.id, movableBody(footprint, spots.get(footprint.id) ?? { x: 0, y: 0 })]),
  )
  const bodies = [...byId.values()]
  const movable = [...byId].flatMap(([id, body]) => (isMovable(id) ? [body] : []))
  const lines = ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.source), byId.get(tie.target)]
    return from === undefined || to === undefined ? [] : [movableLine(from, to)]
  })
  const random = seededRandom(7)
  for (let round = 0; round < rounds; round += 1) {
    const reach = 260 * (1 - round / rounds) + 12
    for (const body of movable) improve(body, reach, new StillGround(body, reach, bodies, lines), random)
  }
  return new Map([...byId].map(([id, { x, y }]) => [id, { x, y }]))
}

function improve(body: MovableBody, reach: number, still: StillGround, random: () => number): void {
  const from = { x: body.x, y: body.y }
  let best = { ...from, cost: costOf(body, still) }
  for (let attempt = 0; attempt < triesPerBody; attempt += 1) {
    const angle = random() * 2 * Math.PI
    const distance = random() * reach
    moveTo(body, from.x + distance * Math.cos(angle), from.y + distance * Math.sin(angle))
    const cost = costOf(body, still, best.cost)
    if (cost < best.cost) best = { x: body.x, y: body.y, cost }
  }
  moveTo(body, best.x, best.y)
}

/** The part of the drawing's cost that depends on where one entity stands; beyond `limit` it need not be exact. */
function costOf(body: MovableBody, still: StillGround, limit = Number.POSITIVE_INFINITY): number {
  let cost = body.lines.reduce((sum, line) => sum + costOfLength(line), 0)
  if (cost > limit) return cost
  cost += still.costAround()
  for (let place = 0; place < body.lines.length && cost <= limit; place += 1)
    cost += still.costAlong(place, limit - cost)
  return cost
}

function costOfLength({ from, to, x1, y1, x2, y2 }: MovableLine): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  return squared / 1800 + (squared < (from.radius + to.radius + shortestLine) ** 2 ? costOfStub : 0)
}
