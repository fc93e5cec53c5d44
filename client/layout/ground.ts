import { BoxGrid } from './box-grid.ts'
import { Crowd } from './crowd.ts'
import { type Box, boxAt, type Footprint, overlap, type Spot } from './footprint.ts'
import { LineField, lineBetween } from './line-field.ts'
import { type Disc, Outlook } from './outlook.ts'

const directions = 24
const ringStep = 22
const mostRings = 240
const costOfCoveredLine = 70
const costOfFacingCrowd = 45
const costOfStub = 90
const costOfLength = 0.4
const shortestLine = 50

interface Settled {
  readonly body: Footprint
  readonly spot: Spot
  readonly box: Box
  readonly disc: Disc
}

/** What stands where, while newcomers look for a place among it. */
export class Ground {
  readonly #settled = new Map<string, Settled>()
  #lines = new LineField()
  #taken = new BoxGrid<null>()
  /** From where others look for a way, by spot. */
  readonly #outlooks = new Map<Spot, Outlook>()
  readonly #neighbours: ReadonlyMap<string, ReadonlySet<string>>

  constructor(standing: readonly (Footprint & Spot)[], neighbours: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#neighbours = neighbours
    for (const body of standing) this.settle(body, { x: body.x, y: body.y })
  }

  get size(): number {
    return this.#settled.size
  }

  settle(body: Footprint, spot: Spot): void {
    const box = boxAt(body, spot)
    const disc = { spot, reach: body.radius + 4 }
    for (const to of this.endsOf(body.id)) this.#lines.add(lineBetween(spot, to))
    this.#settled.set(body.id, { body, spot, box, disc })
    this.#taken.add(box, null)
    for (const outlook of this.#outlooks.values()) outlook.add(disc)
  }

  /** Moves what stands to other spots, unless two would then overlap that do not now. */
  resettle(spots: ReadonlyMap<string, Spot>): void {
    const before = [...this.#settled.values()]
    const overlapsBefore = overlapsAmong(this.boxes())
    this.#settleAnew(before.map(({ body, spot }) => ({ body, spot: spots.get(body.id) ?? spot })))
    if (overlapsAmong(this.boxes()) > overlapsBefore) this.#settleAnew(before)
  }

  #settleAnew(all: readonly Pick<Settled, 'body' | 'spot'>[]): void {
    this.#settled.clear()
    this.#outlooks.clear()
    this.#lines = new LineField()
    this.#taken = new BoxGrid()
    for (const { body, spot } of all) this.settle(body, spot)
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
    return !this.#taken.some(boxAt(body, spot), () => true)
  }

  /** The free spot near the hub, or near all that the entity is tied to, that covers least. */
  bestSpot(body: Footprint, hub: (Footprint & Spot) | null): Spot {
    const ends = this.endsOf(body.id)
    const isNearHub = hub !== null && (ends.length === 0 || this.#neighbours.get(body.id)?.has(hub.id) === true)
    const home = isNearHub ? hub : this.#middleOf(ends)
    const away = this.emptiestDirection(home)
    const distances = ends.map((end) => Math.hypot(end.x - home.x, end.y - home.y))
    const leastWayAt = (radius: number) =>
      costOfLength * distances.reduce((sum, distance) => sum + Math.abs(distance - radius), 0)
    let best: { spot: Spot; cost: number } | null = null
    for (let ring = 0; ring < mostRings; ring += 1) {
      const radius = ring * ringStep
      if (best !== null && radius > best.cost) break
      if (best !== null && radius + leastWayAt(radius) >= best.cost) continue
      for (let turn = 0; turn < directions; turn += 1) {
        const angle = away + (turn * 2 * Math.PI) / directions
        const spot = { x: home.x + radius * Math.cos(angle), y: home.y + radius * Math.sin(angle) }
        const way = radius + costOfFacingCrowd * (1 - Math.cos(angle - away))
        const limit: number = (best?.cost ?? Number.POSITIVE_INFINITY) - way
        const length = costOfLines(body, spot, ends)
        if (length >= limit || !this.isFree(body, spot)) continue
        const cost = length + this.#costOfCovering(body, spot, ends, limit - length)
        if (cost < limit) best = { spot, cost: way + cost }
      }
    }
    return best?.spot ?? home
  }

  /** The direction in which the least stands, near things counting most. */
  emptiestDirection(from: Spot): number {
    const crowd = new Crowd(from)
    for (const { spot } of this.#settled.values()) crowd.add(spot)
    return crowd.emptiestDirection()
  }

  /** What it costs that lines run beneath the entity there, or beneath others to reach it; enough beyond `limit`. */
  #costOfCovering(body: Footprint, spot: Spot, ends: readonly Spot[], limit: number): number {
    let cost = costOfCoveredLine * this.#lines.linesBy(spot, body.radius + 5)
    for (const end of ends) {
      if (cost >= limit) return cost
      cost += costOfCoveredLine * this.#outlookFrom(end).discsBy(spot)
    }
    return cost
  }

  #outlookFrom(spot: Spot): Outlook {
    const known = this.#outlooks.get(spot)
    if (known !== undefined) return known
    const outlook = new Outlook(spot)
    for (const { disc } of this.#settled.values()) outlook.add(disc)
    this.#outlooks.set(spot, outlook)
    return outlook
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

/** What the way to all that an entity is tied to costs. */
function costOfLines(body: Footprint, spot: Spot, ends: readonly Spot[]): number {
  let cost = 0
  for (const end of ends) {
    const [dx, dy] = [end.x - spot.x, end.y - spot.y]
    const length = Math.sqrt(dx * dx + dy * dy)
    cost += costOfLength * length + (length < body.radius + 20 + shortestLine ? costOfStub : 0)
  }
  return cost
}

function overlapsAmong(boxes: readonly Box[]): number {
  let count = 0
  for (const [index, box] of boxes.entries())
    for (let next = index + 1; next < boxes.length; next += 1) if (overlap(box, boxes[next] ?? box)) count += 1
  return count
}
