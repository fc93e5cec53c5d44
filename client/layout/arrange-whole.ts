import { type Component, componentsOf, neighboursOf } from './components.ts'
import { fanOut } from './fan.ts'
import { type Box, boxAt, type Footprint, halfWidthOf, heightOf, type Spot, type Spots, type Tie } from './footprint.ts'
import { layOutByForces } from './force-layout.ts'
import { pack } from './pack.ts'
import { polish } from './polish.ts'
import { separate } from './separate.ts'
import { turnToFit } from './turn.ts'

export interface Frame {
  readonly width: number
  readonly height: number
}

interface Fan {
  readonly hub: Footprint
  readonly leaves: readonly Footprint[]
  /** Stands for all leaves while forces work. */
  readonly blob: Footprint
}

/** From this many neighbours of its own on, a hub spreads them as a fan. */
const smallestFan = 5

/** Polishing costs the square of the number of lines. */
const mostPolished = 120

/** Where to draw every entity of a graph that is drawn for the first time; the same graph always comes out alike. */
export function arrangeWhole(bodies: readonly Footprint[], ties: readonly Tie[], frame: Frame): Spots {
  const ordered = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1))
  const distinct = distinctTies(ties)
  const drawn = componentsOf(ordered, distinct).map((component) => ({
    bodies: component.bodies,
    spots: arrangeComponent(component, frame),
  }))
  return Object.fromEntries(pack(drawn, frame))
}

function arrangeComponent({ bodies, ties }: Component, frame: Frame): Map<string, Spot> {
  const [only] = bodies
  if (only !== undefined && bodies.length === 1) return new Map([[only.id, { x: 0, y: 0 }]])
  const fans = fansOf(bodies, ties)
  const fanned = new Set(fans.flatMap((fan) => fan.leaves.map((leaf) => leaf.id)))
  const core = [...bodies.filter((body) => !fanned.has(body.id)), ...fans.map((fan) => fan.blob)]
  const coreTies = [
    ...ties.filter((tie) => !fanned.has(tie.source) && !fanned.has(tie.target)),
    ...fans.map((fan) => ({ source: fan.hub.id, target: fan.blob.id })),
  ]
  const forced = turnToFit(core, layOutByForces(core, coreTies), frame)
  const apart = separate(core, forced)
  const polished = core.length <= mostPolished ? separate(core, polish(core, coreTies, apart)) : apart
  return separate(bodies, spreadFans(fans, core, coreTies, polished))
}

function fansOf(bodies: readonly Footprint[], ties: readonly Tie[]): Fan[] {
  const neighbours = neighboursOf(bodies, ties)
  const leavesOf = new Map<string, Footprint[]>()
  for (const body of bodies) {
    const [hub, ...others] = neighbours.get(body.id) ?? []
    if (hub === undefined || others.length > 0) continue
    leavesOf.set(hub, [...(leavesOf.get(hub) ?? []), body])
  }
  return bodies.flatMap((hub) => {
    const leaves = leavesOf.get(hub.id) ?? []
    return leaves.length < smallestFan ? [] : [{ hub, leaves, blob: blobFor(hub, leaves) }]
  })
}

function blobFor(hub: Footprint, leaves: readonly Footprint[]): Footprint {
  const area = leaves.reduce((sum, leaf) => sum + (2 * halfWidthOf(leaf) + 16) * (heightOf(leaf) + 18), 0)
  return { id: `fan of ${hub.id}`, radius: Math.sqrt(area / Math.PI) * 0.95, labelWidth: 0, labelHeight: 0 }
}

function spreadFans(
  fans: readonly Fan[],
  core: readonly Footprint[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const blobs = new Set(fans.map((fan) => fan.blob.id))
  const at = (id: string): Spot => spots.get(id) ?? { x: 0, y: 0 }
  const stood = core.filter((body) => !blobs.has(body.id))
  const placed = new Map(stood.map((body) => [body.id, at(body.id)]))
  const obstacles: Box[] = stood.map((body) => boxAt(body, at(body.id)))
  for (const { hub, leaves, blob } of [...fans].sort((a, b) => b.leaves.length - a.leaves.length)) {
    const [centre, beyond] = [at(hub.id), at(blob.id)]
    const ends = ties.flatMap((tie) =>
      tie.source === hub.id ? [tie.target] : tie.target === hub.id ? [tie.source] : [],
    )
    const lineEnds = ends.filter((id) => !blobs.has(id)).map(at)
    const spread = fanOut(leaves, {
      centre,
      hubRadius: hub.radius,
      facing: Math.atan2(beyond.y - centre.y, beyond.x - centre.x),
      halfSpan: lineEnds.length === 0 ? Math.PI : 0.62 * Math.PI,
      obstacles,
      lineEnds,
    })
    for (const leaf of leaves) {
      const spot = spread.get(leaf.id) ?? beyond
      placed.set(leaf.id, spot)
      obstacles.push(boxAt(leaf, spot))
    }
  }
  return placed
}

function distinctTies(ties: readonly Tie[]): Tie[] {
  const seen = new Map<string, Tie>()
  for (const { source, target } of ties) {
    if (source === target) continue
    const [smaller, larger] = source < target ? [source, target] : [target, source]
    seen.set(`${smaller} ${larger}`, { source: smaller, target: larger })
  }
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie)
}
