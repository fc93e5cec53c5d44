import { type Box, boxAt, distanceToLine, type Footprint, overlap, type Spot } from './footprint.ts'

const directions = 24
const ringStep = 22
const mostRings = 240
const costOfCoveredLine = 70
const costOfFacingCrowd = 45
const costOfStub = 90
const shortestLine = 50

interface Line {
  readonly from: Spot
  readonly to: Spot
}

interface Settled {
  readonly body: Footprint
  readonly spot: Spot
  readonly box: Box
}

/** What stands where, while newcomers look for a place among it. */
export class Ground {
  readonly #settled = new Map<string, Settled>()
  readonly #neighbours: ReadonlyMap<string, ReadonlySet<string>>

  constructor(standing: readonly (Footprint & Spot)[], neighbours: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#neighbours = neighbours
    for (const body of standing) this.settle(body, { x: body.x, y: body.y })
  }

  get size(): number {
    return this.#settled.size
  }

  settle(body: Footprint, spot: Spot): void {
    this.#settled.set(body.id, { body, spot, box: boxAt(body, spot) })
  }

  /** Moves what stands to other spots, unless two would then overlap that do not now. */
  resettle(spots: ReadonlyMap<string, Spot>): void {
    const before = [...this.#settled.values()]
    const overlapsBefore = overlapsAmong(this.boxes())
    for (const { body, spot } of before) this.settle(body, spots.get(body.id) ?? spot)
    if (overlapsAmong(this.boxes()) > overlapsBefore) for (const { body, spot } of before) this.settle(body, spot)
  }

  spotOf(id: string): Spot | null {
    return this.#settled.get(id)?.spot ?? null
  }

  bodies(): Footprint[] {
    return [...this.#settled.values()].map(({ body }) => body)
  }

  spots(): Map<string, Spot> {
    return new Map([...this.#settled].map(([id, { spot }]) => [id, spot]))
  }

  boxes(): Box[] {
    return [...this.#settled.values()].map(({ box }) => box)
  }

  /** Where those stand that an entity is tied to. */
  endsOf(id: string): Spot[] {
    return [...(this.#neighbours.get(id) ?? [])].map((other) => this.spotOf(other)).filter((spot) => spot !== null)
  }

  isFree(body: Footprint, spot: Spot): boolean {
    const box = boxAt(body, spot)
    for (const other of this.#settled.values()) if (overlap(box, other.box)) return false
    return true
  }

  /** The free spot near the hub, or near all that the entity is tied to, that covers least. */
  bestSpot(body: Footprint, hub: (Footprint & Spot) | null): Spot {
    const ends = this.endsOf(body.id)
    const isNearHub = hub !== null && (ends.length === 0 || this.#neighbours.get(body.id)?.has(hub.id) === true)
    const home = isNearHub ? hub : this.#middleOf(ends)
    const away = this.emptiestDirection(home)
    const lines = this.#lines()
    let best: { spot: Spot; cost: number } | null = null
    for (let ring = 0; ring < mostRings; ring += 1) {
      const radius = ring * ringStep
      if (best !== null && radius > best.cost) break
      for (let turn = 0; turn < directions; turn += 1) {
        const angle = away + (turn * 2 * Math.PI) / directions
        const spot = { x: home.x + radius * Math.cos(angle), y: home.y + radius * Math.sin(angle) }
        const way = radius + costOfFacingCrowd * (1 - Math.cos(angle - away))
        const limit = (best?.cost ?? Number.POSITIVE_INFINITY) - way
        if (limit <= 0 || !this.isFree(body, spot)) continue
        const covering = this.#costOf(body, spot, ends, lines, limit)
        if (covering < limit) best = { spot, cost: way + covering }
      }
    }
    return best?.spot ?? home
  }

  /** The direction in which the least stands, near things counting most. */
  emptiestDirection(from: Spot): number {
    const crowd = [...this.#settled.values()]
      .map(({ spot }) => [spot.x - from.x, spot.y - from.y] as const)
      .filter(([x, y]) => x !== 0 || y !== 0)
    const pressure = (angle: number) =>
      crowd.reduce((sum, [x, y]) => {
        const facing = (1 + Math.cos(Math.atan2(y, x) - angle)) / 2
        return sum + facing ** 2 / (60 + Math.hypot(x, y))
      }, 0)
    const angles = Array.from({ length: 48 }, (_, turn) => (turn * 2 * Math.PI) / 48)
    return angles.reduce((best, angle) => (pressure(angle) < pressure(best) - 1e-12 ? angle : best))
  }

  #lines(): Line[] {
    const lines: Line[] = []
    const passed = new Set<string>()
    for (const [id, { spot }] of this.#settled) {
      passed.add(id)
      for (const other of this.#neighbours.get(id) ?? []) {
        const to = passed.has(other) ? null : this.spotOf(other)
        if (to !== null) lines.push({ from: spot, to })
      }
    }
    return lines
  }

  /** What standing there costs; beyond `limit` it need not be exact. */
  #costOf(body: Footprint, spot: Spot, ends: readonly Spot[], lines: readonly Line[], limit: number): number {
    let cost = 0
    for (const end of ends) {
      const length = Math.hypot(end.x - spot.x, end.y - spot.y)
      cost += 0.4 * length + (length < body.radius + 20 + shortestLine ? costOfStub : 0)
    }
    for (const { from, to } of lines) {
      if (cost >= limit) return cost
      if (isNear(spot, from, to, body.radius + 5)) cost += costOfCoveredLine
    }
    for (const { body: other, spot: otherSpot } of this.#settled.values()) {
      if (cost >= limit) return cost
      for (const end of ends)
        if (end !== otherSpot && isNear(otherSpot, spot, end, other.radius + 4)) cost += costOfCoveredLine
    }
    return cost
  }

  #middleOf(ends: readonly Spot[]): Spot {
    const spots = ends.length > 0 ? ends : [...this.#settled.values()].map(({ spot }) => spot)
    const count = Math.max(1, spots.length)
    return {
      x: spots.reduce((sum, { x }) => sum + x, 0) / count,
      y: spots.reduce((sum, { y }) => sum + y, 0) / count,
    }
  }
}

/** Whether a point lies this close to the stretch between two others. */
function isNear(point: Spot, from: Spot, to: Spot, distance: number): boolean {
  if (point.x < Math.min(from.x, to.x) - distance || point.x > Math.max(from.x, to.x) + distance) return false
  if (point.y < Math.min(from.y, to.y) - distance || point.y > Math.max(from.y, to.y) + distance) return false
  return distanceToLine(point, from, to) < distance
}

function overlapsAmong(boxes: readonly Box[]): number {
  let count = 0
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlap(box, other)) count += 1
  return count
}
