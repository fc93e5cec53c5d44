import { type Drawing, reckonCosts } from './cost-of-place.ts'
import type { Footprint, Spot, Tie } from './footprint.ts'
import { type MovableBody, movableBody, movableLine, moveTo } from './movable-body.ts'
import { seededRandom } from './seeded-random.ts'
import { Tries } from './tries.ts'

const rounds = 12
const triesPerBody = 16

/** How far from its place an entity looks for a better one, in pixels: at first across a good part of a drawing. */
const reachIn = (round: number): number => 400 * (1 - round / rounds) + 12

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
  const movable = [...byId].flatMap(([id, body]) => (isMovable(id) ? [body] : []))
  const lines = ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.source), byId.get(tie.target)]
    return from === undefined || to === undefined ? [] : [movableLine(from, to)]
  })
  const drawing: Drawing = { bodies: [...byId.values()], lines }
  const tries = new Tries(triesPerBody)
  const random = seededRandom(7)
  for (let round = 0; round < rounds; round += 1) {
    for (const body of movable) improve(body, reachIn(round), drawing, tries, random)
  }
  return new Map([...byId].map(([id, { x, y }]) => [id, { x, y }]))
}

/** Moves an entity to the best of some places within reach, if one is better than its own. */
function improve(body: MovableBody, reach: number, drawing: Drawing, tries: Tries, random: () => number): void {
  tries.clear()
  tries.add(body.x, body.y)
  reckonCosts(tries, body, drawing, Number.POSITIVE_INFINITY)
  const cost = tries.costs[0] ?? 0
  tries.clear()
  for (let attempt = 0; attempt < triesPerBody; attempt += 1) {
    const angle = random() * 2 * Math.PI
    const distance = random() * reach
    tries.add(body.x + distance * Math.cos(angle), body.y + distance * Math.sin(angle))
  }
  reckonCosts(tries, body, drawing, cost)
  const best = tries.cheapest()
  if (best !== null) moveTo(body, best.x, best.y)
}
