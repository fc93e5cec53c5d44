import { neighboursOf } from './components.ts'
import { type Footprint, halfWidthOf, heightOf, type Spot, type Tie } from './footprint.ts'
import { seededRandom } from './seeded-random.ts'

/** Between the rooms of two that are tied, in pixels. */
const lineLength = 70

/** Each pair is seen so often; a large graph has so many that fewer rounds do. */
const roundsFor = (pairs: number): number => (pairs > 50_000 ? 12 : 30)

/** Two entities that shall be as far apart as the way along the lines between them. */
interface Pairs {
  readonly one: Uint16Array
  readonly other: Uint16Array
  readonly distance: Float32Array
}

/** As long as the side of a square on which shape and label would stand. */
const roomOf = (body: Footprint): number => Math.sqrt((halfWidthOf(body) * heightOf(body)) / 2)

function pairsOf(bodies: readonly Footprint[], ties: readonly Tie[]): Pairs {
  const index = new Map(bodies.map(({ id }, place) => [id, place]))
  const tied = [...neighboursOf(bodies, ties).values()].map((ids) => [...ids].map((id) => index.get(id) ?? 0))
  const rooms = bodies.map(roomOf)
  const most = (bodies.length * (bodies.length - 1)) / 2
  const pairs = { one: new Uint16Array(most), other: new Uint16Array(most), distance: new Float32Array(most) }
  let count = 0
  for (const from of bodies.keys()) {
    const ways = new Map([[from, 0]])
    for (const [place, way] of ways) {
      for (const next of tied[place] ?? []) {
        if (!ways.has(next)) ways.set(next, way + lineLength + (rooms[place] ?? 0) + (rooms[next] ?? 0))
      }
    }
    for (const [to, way] of ways) {
      if (to <= from) continue
      pairs.one[count] = from
      pairs.other[count] = to
      pairs.distance[count] = way
      count += 1
    }
  }
  return {
    one: pairs.one.subarray(0, count),
    other: pairs.other.subarray(0, count),
    distance: pairs.distance.subarray(0, count),
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1))
    const moved = order[last] ?? 0
    order[last] = order[chosen] ?? 0
    order[chosen] = moved
  }
}

/**
 * Lays out a connected graph so that distances on the drawing come close to those along its lines: pair by pair, in
 * random order, each pair first wholly and then less and less (Zheng, Pawar and Goodman, "Graph Drawing by Stochastic
 * Gradient Descent", 2018). The same graph is always laid out alike.
 */
export function layOutByStress(bodies: readonly Footprint[], ties: readonly Tie[]): Map<string, Spot> {
  const random = seededRandom(20250301)
  const { one, other, distance } = pairsOf(bodies, ties)
  const xs = Float64Array.from(bodies, () => random() * 1000)
  const ys = Float64Array.from(bodies, () => random() * 1000)
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0]
  for (const way of distance) {
    shortest = Math.min(shortest, way)
    longest = Math.max(longest, way)
  }
  const rounds = roundsFor(distance.length)
  const cooling = Math.log((0.1 * shortest ** 2) / longest ** 2) / (rounds - 1)
  const order = Uint32Array.from(distance, (_, pair) => pair)
  for (let round = 0; round < rounds; round += 1) {
    const reach = longest ** 2 * Math.exp(cooling * round)
    shuffle(order, random)
    for (let place = 0; place < order.length; place += 1) {
      const pair = order[place] ?? 0
      const a = one[pair] ?? 0
      const b = other[pair] ?? 0
      const wanted = distance[pair] ?? 0
      const dx = (xs[a] ?? 0) - (xs[b] ?? 0)
      const dy = (ys[a] ?? 0) - (ys[b] ?? 0)
      const apart = Math.sqrt(dx * dx + dy * dy) || 1e-6
      const part = (Math.min(1, reach / (wanted * wanted)) * (apart - wanted)) / (2 * apart)
      xs[a] = (xs[a] ?? 0) - part * dx
      ys[a] = (ys[a] ?? 0) - part * dy
      xs[b] = (xs[b] ?? 0) + part * dx
      ys[b] = (ys[b] ?? 0) + part * dy
    }
  }
  return new Map(bodies.map((body, place) => [body.id, shapeCentre(body, { x: xs[place] ?? 0, y: ys[place] ?? 0 })]))
}

/** From the centre of an entity's whole rectangle to that of its shape. */
const shapeCentre = (body: Footprint, centre: Spot): Spot => ({
  x: centre.x,
  y: centre.y - heightOf(body) / 2 + body.radius,
})
