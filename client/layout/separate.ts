import { boxAt, type Footprint, type Spot } from './footprint.ts'

const rounds = 400

/** Moves entities apart, the shorter way, until no footprints overlap; near ones give way together. */
export function separate(bodies: readonly Footprint[], spots: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const places = bodies.map((body) => ({ body, ...(spots.get(body.id) ?? { x: 0, y: 0 }) }))
  for (let round = 0; round < rounds; round += 1) {
    let settled = true
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const [a, b] = [boxAt(one.body, one), boxAt(other.body, other)]
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across <= 0 || down <= 0) continue
        settled = false
        if (across < down) {
          const way = (one.x <= other.x ? across : -across) / 2 + Math.sign(other.x - one.x || 1) * 0.05
          one.x -= way
          other.x += way
        } else {
          const way = (a.top <= b.top ? down : -down) / 2 + Math.sign(b.top - a.top || 1) * 0.05
          one.y -= way
          other.y += way
        }
      }
    }
    if (settled) break
  }
  return new Map(places.map(({ body, x, y }) => [body.id, { x, y }]))
}
