import { type Box, boxAt, distanceToLine, type Footprint, overlap, type Spot } from './footprint.ts'

const directions = 24
const ringStep = 22
const mostRings = 240
const costOfCoveredLine = 70
const costOfFacingCrowd = 45
const costOfStub = 90
const shortestLine = 50

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
    return [...this.#settled.values()].every((other) => !overlap(box, other.box))
  }

  /** The free spot near the hub, or near all that the entity is tied to, that covers least. */
  bestSpot(body: Footprint, hub: (Footprint & Spot) | null): Spot {
    const ends = this.endsOf(body.id)
    const isNearHub = hub !== null && (ends.length === 0 || this.#neighbours.get(body.id)?.has(hub.id) === true)
    const home = isNearHub ? hub : this.#middleOf(ends)
    const away = this.emptiestDirection(home)
    let best: { spot: Spot; cost: number } | null = null
    for (let ring = 0; ring < mostRings; ring += 1) {
      const radius = ring * ringStep
      if (best !== null && radius > best.cost) break
      for (let turn = 0; turn < directions; turn += 1) {
        const angle = away + (turn * 2 * Math.PI) / directions
        const spot = { x: home.x + radius * Math.cos(angle), y: home.y + radius * Math.sin(angle) }
        if (!this.isFree(body, spot)) continue
        const cost = radius + this.#costOf(body, spot, ends) + costOfFacingCrowd * (1 - Math.cos(angle - away))
        if (best === null || cost < best.cost) best = { spot, cost }
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

  #costOf(body: Footprint, spot: Spot, ends: readonly Spot[]): number {
    let cost = 0
    for (const end of ends) {
      const length = Math.hypot(end.x - spot.x, end.y - spot.y)
      cost += 0.4 * length + (length < body.radius + 20 + shortestLine ? costOfStub : 0)
    }
    for (const { body: other, spot: otherSpot } of this.#settled.values()) {
      const covers = (end: Spot) => end !== otherSpot && distanceToLine(otherSpot, spot, end) < other.radius + 4
      cost += costOfCoveredLine * ends.filter(covers).length
      for (const end of this.endsOf(other.id)) {
        if (distanceToLine(spot, otherSpot, end) < body.radius + 5) cost += costOfCoveredLine / 2
      }
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

function overlapsAmong(boxes: readonly Box[]): number {
  let count = 0
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlap(box, other)) count += 1
  return count
}
