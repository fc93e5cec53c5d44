import { boxAt, distanceToLine, type Footprint, overlap, type Spot, type Tie } from './footprint.ts'
import { seededRandom } from './seeded-random.ts'

const costOfCrossing = 60
const costOfCoveredLine = 130
const costOfOverlap = 400
const rounds = 14
const triesPerBody = 18

/** Moves one entity at a time to where fewer lines cross, no line runs beneath a shape, and ties stay short. */
export function polish(
  bodies: readonly Footprint[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const random = seededRandom(7)
  const places = new Map(spots)
  const ownTies = new Map(bodies.map(({ id }) => [id, ties.filter((tie) => tie.source === id || tie.target === id)]))
  const at = (id: string): Spot => places.get(id) ?? { x: 0, y: 0 }
  const costAt = (body: Footprint, spot: Spot) => costOf(body, spot, bodies, ties, ownTies.get(body.id) ?? [], at)
  for (let round = 0; round < rounds; round += 1) {
    const reach = 260 * (1 - round / rounds) + 12
    for (const body of bodies) {
      let best = { spot: at(body.id), cost: costAt(body, at(body.id)) }
      for (let attempt = 0; attempt < triesPerBody; attempt += 1) {
        const angle = random() * 2 * Math.PI
        const distance = random() * reach
        const from = at(body.id)
        const spot = { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) }
        const cost = costAt(body, spot)
        if (cost < best.cost) best = { spot, cost }
      }
      places.set(body.id, best.spot)
    }
  }
  return places
}

function costOf(
  body: Footprint,
  spot: Spot,
  bodies: readonly Footprint[],
  ties: readonly Tie[],
  ownTies: readonly Tie[],
  at: (id: string) => Spot,
): number {
  const place = (id: string) => (id === body.id ? spot : at(id))
  let cost = 0
  const box = boxAt(body, spot)
  for (const other of bodies)
    if (other.id !== body.id && overlap(box, boxAt(other, at(other.id)))) cost += costOfOverlap
  for (const tie of ties) {
    const [from, to] = [place(tie.source), place(tie.target)]
    const own = tie.source === body.id || tie.target === body.id
    if (own) {
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      cost += (length * length) / 1400
      for (const other of bodies) {
        if (other.id === tie.source || other.id === tie.target) continue
        if (distanceToLine(at(other.id), from, to) < other.radius + 5) cost += costOfCoveredLine
      }
    } else if (distanceToLine(spot, from, to) < body.radius + 5) cost += costOfCoveredLine
  }
  for (const own of ownTies) {
    for (const tie of ties) {
      if (shareAnEnd(own, tie)) continue
      if (cross(place(own.source), place(own.target), place(tie.source), place(tie.target))) cost += costOfCrossing
    }
  }
  return cost
}

const shareAnEnd = (a: Tie, b: Tie) =>
  a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target

function cross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const side = (p: Spot, q: Spot, r: Spot) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
