import { BoxGrid } from './box-grid.ts'
import { type Box, boxAt, type Footprint, halfWidthOf, heightOf, type Spot } from './footprint.ts'
import { type Line, lineBetween, runsBy } from './line-field.ts'

export interface FanGround {
  readonly centre: Spot
  readonly hub: Footprint
  /** The direction in which the fan opens, in radians. */
  readonly facing: number
  /** How far to either side it may open, in radians. */
  readonly halfSpan: number
  /** How much wider than high its ellipses are: labels are wider than high, and so are most screens. */
  readonly stretch: number
  readonly obstacles: readonly Box[]
  /** Where lines from the centre end, which the fan shall not cover. */
  readonly lineEnds: readonly Spot[]
}

/** The same, made ready to be asked very often. */
interface Sought extends FanGround {
  readonly taken: BoxGrid<null>
  readonly lines: readonly Line[]
}

interface Rings {
  readonly count: number
  readonly first: number
  readonly angles: readonly number[]
}

const samples = 480
const widestBreak = 26
const mostRings = 7

/** The side of the square, in unstretched measure, that each of these leaves needs. */
function pitchOf(leaves: readonly Footprint[], stretch: number): number {
  const widest = Math.max(...leaves.map((leaf) => 2 * halfWidthOf(leaf))) / stretch
  const highest = Math.max(...leaves.map(heightOf))
  return Math.max(widest * 0.94, highest) + 9
}

const depthOf = (leaves: readonly Footprint[], stretch: number) => pitchOf(leaves, stretch) * 1.04

const smallestRing = (hub: Footprint, leaves: readonly Footprint[], stretch: number) =>
  hub.radius + hub.labelHeight + depthOf(leaves, stretch) * 0.9

/** How far a fan reaches when nothing stands in its way. */
export function reachOfFan(hub: Footprint, leaves: readonly Footprint[], span: number, stretch: number): number {
  const reaches = Array.from({ length: mostRings }, (_, index) => {
    const first = Math.max(
      smallestRing(hub, leaves, stretch),
      (pitchOf(leaves, stretch) * leaves.length) / ((index + 1) * span),
    )
    return first + index * depthOf(leaves, stretch)
  })
  return Math.min(...reaches) + depthOf(leaves, stretch) / 2
}

/**
 * Spreads leaves around their hub like the rays of a sun, at equal angles, the rays of unequal length in turn so that
 * each has room: clear of whatever stands there. Leaves that find no room are left out.
 */
export function fanOut(leaves: readonly Footprint[], given: FanGround): Map<string, Spot> {
  const { stretch } = given
  const ground = {
    ...given,
    halfSpan: Math.min(given.halfSpan, comfortableHalfSpan(leaves, given)),
    taken: new BoxGrid<null>(),
    lines: given.lineEnds.map((end) => lineBetween(given.centre, end)),
  }
  for (const obstacle of given.obstacles) ground.taken.add(obstacle, null)
  const depth = depthOf(leaves, stretch)
  const reach = ({ count, first }: Rings) => first + (count - 1) * depth
  let best: Rings | null = null
  for (let count = 1; count <= Math.min(mostRings, leaves.length); count += 1) {
    const least: number = best === null ? Number.POSITIVE_INFINITY : reach(best)
    best = ringsFor(count, leaves, ground, least - (count - 1) * depth) ?? best
  }
  if (best === null) return new Map()
  const { count, first, angles } = best
  return new Map(
    leaves.flatMap((leaf, index) => {
      const angle = angles[Math.floor(((index + 0.5) * angles.length) / leaves.length)]
      return angle === undefined ? [] : [[leaf.id, spotAt(ground, first + (index % count) * depth, angle)] as const]
    }),
  )
}

/** A few leaves stay together on the side that the fan faces; only when nothing else is there do they surround the hub. */
function comfortableHalfSpan(leaves: readonly Footprint[], { hub, stretch, halfSpan }: FanGround): number {
  if (halfSpan >= Math.PI) return halfSpan
  return (0.36 * pitchOf(leaves, stretch) * leaves.length) / smallestRing(hub, leaves, stretch)
}

/** So many rings that have room for all leaves; null where the first would have to lie at `furthest` or beyond. */
function ringsFor(count: number, leaves: readonly Footprint[], ground: Sought, furthest: number): Rings | null {
  const { stretch } = ground
  const pitch = pitchOf(leaves, stretch)
  const widest = leaves.reduce((a, b) => (halfWidthOf(b) > halfWidthOf(a) ? b : a))
  let first = Math.max(
    smallestRing(ground.hub, leaves, stretch),
    (pitch * leaves.length) / (count * 2 * ground.halfSpan),
  )
  for (let attempt = 0; attempt < 12 && first < furthest; attempt += 1) {
    const radii = Array.from({ length: count }, (_, ring) => first + ring * depthOf(leaves, stretch))
    const angles = openAngles(widest, radii, ground)
    const span = (angles.length / samples) * 2 * ground.halfSpan
    const needed = (pitch * leaves.length) / (count * Math.max(span, 1e-6))
    if (needed <= first + 0.5) return { count, first, angles }
    first = Math.min(needed, first * 1.25)
  }
  return null
}

/** The angles, from the facing one to both sides until something broad blocks the way, at which all rings are free. */
function openAngles(body: Footprint, radii: readonly number[], ground: Sought): number[] {
  const angleOf = (step: number) => ground.facing + ground.halfSpan * ((2 * (step + 0.5)) / samples - 1)
  const isOpen = (angle: number) =>
    radii.every((radius) => {
      const spot = spotAt(ground, radius, angle)
      return (
        !ground.taken.some(boxAt(body, spot), () => true) &&
        !ground.lines.some((line) => runsBy(line, spot, body.radius + 7))
      )
    })
  const walk = (from: number, way: 1 | -1) => {
    const angles: number[] = []
    let blocked = 0
    for (let step = from; step >= 0 && step < samples && blocked < widestBreak; step += way) {
      if (isOpen(angleOf(step))) {
        angles.push(angleOf(step))
        blocked = 0
      } else blocked += 1
    }
    return angles
  }
  return [...walk(samples / 2 - 1, -1).reverse(), ...walk(samples / 2, 1)]
}

const spotAt = ({ centre, stretch }: FanGround, radius: number, angle: number): Spot => ({
  x: centre.x + stretch * radius * Math.cos(angle),
  y: centre.y + radius * Math.sin(angle),
})
