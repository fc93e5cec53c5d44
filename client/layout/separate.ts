import { boxAt, type Footprint, type Spot } from './footprint.ts'

const rounds = 400

interface Place {
  readonly id: string
  x: number
  y: number
  /** From the spot to the edges of what is kept free around it. */
  readonly half: number
  readonly above: number
  readonly below: number
}

function placeOf(body: Footprint, { x, y }: Spot): Place {
  const { right, top, bottom } = boxAt(body, { x: 0, y: 0 })
  return { id: body.id, x, y, half: right, above: -top, below: bottom }
}

/** Moves two entities apart, the shorter way, each by half; false where they do not overlap. */
function part(one: Place, other: Place): boolean {
  const across = one.half + other.half - Math.abs(one.x - other.x)
  if (across <= 0) return false
  const down = Math.min(one.y + one.below, other.y + other.below) - Math.max(one.y - one.above, other.y - other.above)
  if (down <= 0) return false
  if (across < down) {
    const way = (one.x <= other.x ? across : -across) / 2 + Math.sign(other.x - one.x || 1) * 0.05
    one.x -= way
    other.x += way
  } else {
    const [top, otherTop] = [one.y - one.above, other.y - other.above]
    const way = (top <= otherTop ? down : -down) / 2 + Math.sign(otherTop - top || 1) * 0.05
    one.y -= way
    other.y += way
  }
  return true
}

const leftOf = ({ x, half }: Place): number => x - half

const rightOf = ({ x, half }: Place): number => x + half

/** One round from left to right; false when no two overlapped. */
function partAll(places: Place[]): boolean {
  places.sort((a, b) => leftOf(a) - leftOf(b))
  let moved = false
  for (const [index, one] of places.entries()) {
    for (let next = index + 1; next < places.length; next += 1) {
      const other = places[next]
      if (other === undefined || leftOf(other) >= rightOf(one)) break
      if (part(one, other)) moved = true
    }
  }
  return moved
}

/** Moves entities apart until no footprints overlap; near ones give way together. */
export function separate(bodies: readonly Footprint[], spots: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const places = bodies.map((body) => placeOf(body, spots.get(body.id) ?? { x: 0, y: 0 }))
  for (let round = 0; round < rounds && partAll(places); round += 1);
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]))
}
