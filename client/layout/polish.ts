import { boxAt, type Footprint, type Spot, type Tie } from './footprint.ts'
import { seededRandom } from './seeded-random.ts'
import { type Body, type Line, StillGround } from './still-ground.ts'

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
  const still = new StillGround(body, reach, bodies, lines)
  let best = { ...from, cost: costOf(body, still) }
  for (let attempt = 0; attempt < triesPerBody; attempt += 1) {
    const angle = random() * 2 * Math.PI
    const distance = random() * reach
    body.x = from.x + distance * Math.cos(angle)
    body.y = from.y + distance * Math.sin(angle)
    const cost = costOf(body, still, best.cost)
    if (cost < best.cost) best = { x: body.x, y: body.y, cost }
  }
  body.x = best.x
  body.y = best.y
}

/** The part of the drawing's cost that depends on where one entity stands; beyond `limit` it need not be exact. */
function costOf(body: Body, still: StillGround, limit = Number.POSITIVE_INFINITY): number {
  let cost = 0
  for (const { from, to } of body.lines) {
    const squared = (to.x - from.x) ** 2 + (to.y - from.y) ** 2
    cost += squared / 1800
    if (squared < (from.radius + to.radius + shortestLine) ** 2) cost += costOfStub
  }
  if (cost > limit) return cost
  cost += still.costAround()
  for (let place = 0; place < body.lines.length && cost <= limit; place += 1)
    cost += still.costAlong(place, limit - cost)
  return cost
}
