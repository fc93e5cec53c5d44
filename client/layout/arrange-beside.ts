import { neighboursOf } from './components.ts'
import { fanOut } from './fan.ts'
import {
  type Box,
  boxAt,
  distanceToLine,
  type Footprint,
  overlap,
  type Spot,
  type Spots,
  type Tie,
} from './footprint.ts'

/** An entity that stands on the canvas and shall not move. */
export interface Standing extends Footprint, Spot {}

interface Ground {
  readonly bodies: (Footprint & Spot)[]
  readonly boxes: Box[]
  readonly spots: Map<string, Spot>
  readonly lines: (readonly [Spot, Spot])[]
}

const directions = 24
const ringStep = 22
const mostRings = 240
const smallestFan = 3
const costOfCoveredLine = 70
const costOfFacingCrowd = 45

/** Where newcomers go beside what stands: near what they are tied to, on the side away from the crowd, on free ground. */
export function arrangeBeside(
  standing: readonly Standing[],
  newcomers: readonly Footprint[],
  ties: readonly Tie[],
  anchor: string | null,
): Spots {
  const ground: Ground = {
    bodies: [...standing],
    boxes: standing.map((body) => boxAt(body, body)),
    spots: new Map(standing.map(({ id, x, y }) => [id, { x, y }])),
    lines: [],
  }
  const neighbours = neighboursOf([...standing, ...newcomers], ties)
  for (const { source, target } of ties) addLine(ground, source, target)
  const ordered = [...newcomers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const isLeaf = (body: Footprint) => [...(neighbours.get(body.id) ?? [])].every((id) => id === anchor)
  const leaves = ordered.filter(isLeaf)
  const hub = standing.find(({ id }) => id === anchor)
  const placed = new Map<string, Spot>()
  const settle = (body: Footprint, spot: Spot) => {
    placed.set(body.id, spot)
    ground.bodies.push({ ...body, ...spot })
    ground.boxes.push(boxAt(body, spot))
    ground.spots.set(body.id, spot)
    for (const neighbour of neighbours.get(body.id) ?? []) addLine(ground, body.id, neighbour)
  }
  const waiting = ordered.filter((body) => !isLeaf(body))
  while (waiting.length > 0) {
    const tiesToPlaced = (body: Footprint) => [...(neighbours.get(body.id) ?? [])].filter((id) => ground.spots.has(id))
    waiting.sort((a, b) => tiesToPlaced(b).length - tiesToPlaced(a).length || (a.id < b.id ? -1 : 1))
    const next = waiting.shift()
    if (next !== undefined) settle(next, bestSpot(next, tiesToPlaced(next), hub, ground))
  }
  if (hub !== undefined && leaves.length >= smallestFan) {
    const fan = fanOut(leaves, {
      centre: hub,
      hub,
      stretch: 1.25,
      facing: emptiestDirection(hub, ground),
      halfSpan: 0.62 * Math.PI,
      obstacles: ground.boxes,
      lineEnds: ground.lines.flatMap(([from, to]) => (from.x === hub.x && from.y === hub.y ? [to] : [])),
    })
    for (const leaf of leaves) {
      const spot = fan.get(leaf.id)
      if (spot !== undefined && isFree(leaf, spot, ground)) settle(leaf, spot)
    }
  }
  for (const leaf of leaves) {
    if (!placed.has(leaf.id)) settle(leaf, bestSpot(leaf, hub === undefined ? [] : [hub.id], hub, ground))
  }
  return Object.fromEntries(placed)
}

function addLine(ground: Ground, source: string, target: string): void {
  const [from, to] = [ground.spots.get(source), ground.spots.get(target)]
  if (from !== undefined && to !== undefined) ground.lines.push([from, to], [to, from])
}

const isFree = (body: Footprint, spot: Spot, ground: Ground) => {
  const box = boxAt(body, spot)
  return !ground.boxes.some((other) => overlap(box, other))
}

function bestSpot(body: Footprint, tied: readonly string[], hub: Standing | undefined, ground: Ground): Spot {
  const ends = tied.map((id) => ground.spots.get(id)).filter((spot) => spot !== undefined)
  const home = hub !== undefined && (ends.length === 0 || tied.includes(hub.id)) ? hub : middleOf(ends, ground)
  const away = emptiestDirection(home, ground)
  let best: { spot: Spot; cost: number } | null = null
  for (let ring = 0; ring < mostRings; ring += 1) {
    const radius = ring * ringStep
    if (best !== null && radius > best.cost) break
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = away + (turn * 2 * Math.PI) / directions
      const spot = { x: home.x + radius * Math.cos(angle), y: home.y + radius * Math.sin(angle) }
      if (!isFree(body, spot, ground)) continue
      const cost = radius + costOf(body, spot, ends, ground) + costOfFacingCrowd * (1 - Math.cos(angle - away))
      if (best === null || cost < best.cost) best = { spot, cost }
    }
  }
  return best?.spot ?? home
}

function costOf(body: Footprint, spot: Spot, ends: readonly Spot[], ground: Ground): number {
  const length = ends.reduce((sum, end) => sum + Math.hypot(end.x - spot.x, end.y - spot.y), 0)
  const beneath = ground.lines.filter(([from, to]) => distanceToLine(spot, from, to) < body.radius + 5).length / 2
  const covering = ends.reduce(
    (sum, end) => sum + ground.bodies.filter((other) => runsBeneath(other, spot, end)).length,
    0,
  )
  return 0.4 * length + costOfCoveredLine * (beneath + covering)
}

const runsBeneath = (body: Footprint & Spot, from: Spot, to: Spot) =>
  (body.x !== to.x || body.y !== to.y) && distanceToLine(body, from, to) < body.radius + 4

function middleOf(spots: readonly Spot[], ground: Ground): Spot {
  const counted = spots.length > 0 ? spots : ground.bodies
  const count = Math.max(1, counted.length)
  return {
    x: counted.reduce((sum, { x }) => sum + x, 0) / count,
    y: counted.reduce((sum, { y }) => sum + y, 0) / count,
  }
}

function emptiestDirection(from: Spot, ground: Ground): number {
  const crowd = ground.bodies
    .map(({ x, y }) => [x - from.x, y - from.y] as const)
    .filter(([x, y]) => x !== 0 || y !== 0)
  const pressure = (angle: number) =>
    crowd.reduce((sum, [x, y]) => {
      const facing = Math.cos(Math.atan2(y, x) - angle)
      return sum + (facing > 0 ? facing ** 2 / (60 + Math.hypot(x, y)) : 0)
    }, 0)
  const angles = Array.from({ length: 48 }, (_, turn) => (turn * 2 * Math.PI) / 48)
  return angles.reduce((best, angle) => (pressure(angle) < pressure(best) - 1e-12 ? angle : best))
}
