import {
  type Box,
  boxAt,
  distanceToLine,
  type Footprint,
  halfWidthOf,
  heightOf,
  overlap,
  type Spot,
} from './footprint.ts'

export interface FanGround {
  readonly centre: Spot
  readonly hubRadius: number
  /** The direction in which the fan opens, in radians. */
  readonly facing: number
  /** How far to either side it may open, in radians. */
  readonly halfSpan: number
  readonly obstacles: readonly Box[]
  /** Where lines from the centre end, which the fan shall not cover. */
  readonly lineEnds: readonly Spot[]
}

const samples = 360
const mostRings = 24

/** Spreads leaves evenly on arcs around their hub, in reading order along each arc, clear of whatever stands there. */
export function fanOut(leaves: readonly Footprint[], ground: FanGround): Map<string, Spot> {
  const pitch = Math.max(...leaves.map((leaf) => 2 * halfWidthOf(leaf))) + 10
  const depth = Math.max(...leaves.map(heightOf)) + 12
  const widest = leaves.reduce((a, b) => (halfWidthOf(b) > halfWidthOf(a) ? b : a))
  const rings: { radius: number; open: readonly number[]; room: number }[] = []
  let room = 0
  for (let ring = 0; ring < mostRings && room < leaves.length; ring += 1) {
    const radius = ground.hubRadius + depth * (ring + 1.05)
    const open = openAngles(widest, radius, ground)
    const arc = (open.length / samples) * 2 * ground.halfSpan * radius
    const capacity = Math.floor(arc / pitch)
    rings.push({ radius, open, room: capacity })
    room += capacity
  }
  const counts = share(
    leaves.length,
    rings.map((ring) => ring.room),
  )
  const spots = rings.flatMap(({ radius, open }, index) =>
    evenlyAmong(open, counts[index] ?? 0).map((angle) => spotAt(ground.centre, radius, angle)),
  )
  return new Map(leaves.flatMap((leaf, index) => (spots[index] === undefined ? [] : [[leaf.id, spots[index]]])))
}

function openAngles(body: Footprint, radius: number, ground: FanGround): number[] {
  const angles: number[] = []
  for (let step = 0; step < samples; step += 1) {
    const angle = ground.facing + ground.halfSpan * ((2 * (step + 0.5)) / samples - 1)
    const spot = spotAt(ground.centre, radius, angle)
    const box = boxAt(body, spot)
    const covers = ground.lineEnds.some((end) => distanceToLine(spot, ground.centre, end) < body.radius + 8)
    if (!covers && !ground.obstacles.some((obstacle) => overlap(box, obstacle))) angles.push(angle)
  }
  return angles
}

/** Splits a number in proportion to the rooms, exactly, none over its room while there is enough. */
function share(total: number, rooms: readonly number[]): number[] {
  const all = rooms.reduce((sum, room) => sum + room, 0)
  const counts = rooms.map((room) => (all === 0 ? 0 : Math.floor((Math.min(total, all) * room) / all)))
  let missing = Math.min(total, all) - counts.reduce((sum, count) => sum + count, 0)
  for (let ring = rooms.length - 1; missing > 0 && ring >= 0; ring -= 1) {
    const more = Math.min(missing, (rooms[ring] ?? 0) - (counts[ring] ?? 0))
    counts[ring] = (counts[ring] ?? 0) + more
    missing -= more
  }
  return counts
}

/** From left to right where the arc lies above or below, from top to bottom where it lies beside. */
function evenlyAmong(angles: readonly number[], count: number): number[] {
  const chosen = Array.from(
    { length: count },
    (_, index) => angles[Math.floor(((index + 0.5) * angles.length) / count)],
  )
  return chosen.filter((angle) => angle !== undefined)
}

const spotAt = (centre: Spot, radius: number, angle: number): Spot => ({
  x: centre.x + radius * Math.cos(angle),
  y: centre.y + radius * Math.sin(angle),
})
