import { type Component, componentsOf, neighboursOf } from './components.ts'
import { fanOut, reachOfFan } from './fan.ts'
import { fitShape } from './fit-shape.ts'
import { type Box, boxAt, type Footprint, type Spot, type Spots, type Tie } from './footprint.ts'
import { pack } from './pack.ts'
import { mostLinesPolished, polish } from './polish.ts'
import { separate } from './separate.ts'
import { layOutByStress } from './stress-layout.ts'
import { turnToFit } from './turn.ts'

export interface Frame {
  readonly width: number
  readonly height: number
}

interface Fan {
  readonly hub: Footprint
  readonly leaves: readonly Footprint[]
  /** Stands for all leaves while the rest finds its places. */
  readonly blob: Footprint
  /** The circle that the fan spans around its hub, but for its open side. */
  readonly whole: Footprint
}

/** From this many neighbours of its own on, a hub spreads them as a fan. */
const smallestFan = 5

/** So many that are tied to each other still count as leaves of the hub to which all of them are tied. */
const largestLeafGroup = 2

const fanHalfSpan = 0.64 * Math.PI

/** In square pixels, for an entity with its label. */
const roomOfLabelled = 11_000

/** Among more, polishing would take longer than a first picture may. */
const mostPolished = 120

/** Where to draw every entity of a graph that is drawn for the first time; the same graph always comes out alike. */
export function arrangeWhole(bodies: readonly Footprint[], ties: readonly Tie[], frame: Frame): Spots {
  const ordered = withRoomIn(frame, bodies).sort((a, b) => (a.id < b.id ? -1 : 1))
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
  const fans = fansOf(bodies, ties, stretchFor(frame))
  const fanned = new Set(fans.flatMap((fan) => fan.leaves.map((leaf) => leaf.id)))
  const core = [...bodies.filter((body) => !fanned.has(body.id)), ...fans.map((fan) => fan.blob)]
  const coreTies = [
    ...ties.filter((tie) => !fanned.has(tie.source) && !fanned.has(tie.target)),
    ...fans.map((fan) => ({ source: fan.hub.id, target: fan.blob.id })),
  ]
  const drawn = layOutByStress(core, coreTies)
  const withFans = [...core, ...fans.map((fan) => fan.whole)]
  const turned = turnToFit(
    withFans,
    new Map([...drawn, ...fans.map((fan) => [fan.whole.id, middleOfFan(fan, drawn)] as const)]),
    frame,
  )
  const apart = separate(core, fitShape(withFans, turned, frame))
  const isPolished = core.length <= mostPolished && coreTies.length <= mostLinesPolished
  const polished = isPolished ? separate(core, fitShape(core, polish(core, coreTies, apart), frame)) : apart
  return separate(bodies, fitShape(bodies, spreadFans(fans, core, coreTies, polished, frame), frame))
}

/** A hub's leaves are the small groups that hang together through it alone. */
function fansOf(bodies: readonly Footprint[], ties: readonly Tie[], stretch: number): Fan[] {
  const neighbours = neighboursOf(bodies, ties)
  const taken = new Set<string>()
  const hubs = [...bodies].sort((a, b) => degreeOf(b.id, neighbours) - degreeOf(a.id, neighbours))
  return hubs.flatMap((hub) => {
    if (taken.has(hub.id) || degreeOf(hub.id, neighbours) < smallestFan) return []
    if (fewTied(hub.id, neighbours) < smallestFan) return []
    const others = bodies.filter(({ id }) => id !== hub.id && !taken.has(id))
    const cut = ties.filter((tie) => tie.source !== hub.id && tie.target !== hub.id)
    const groups = componentsOf(others, cut).filter((group) => hangsFrom(hub, group, neighbours))
    const leaves = groups.reverse().flatMap((group) => group.bodies)
    if (leaves.length < smallestFan) return []
    for (const { id } of [hub, ...leaves]) taken.add(id)
    const reach = reachOfFan(hub, leaves, 2 * fanHalfSpan, stretch)
    return [{ hub, leaves, blob: disc(`fan of ${hub.id}`, 0.52 * reach), whole: disc(`round ${hub.id}`, reach) }]
  })
}

const degreeOf = (id: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>) => neighbours.get(id)?.size ?? 0

/** How many of its neighbours have so few that they could be leaves. */
const fewTied = (id: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...(neighbours.get(id) ?? [])].filter((other) => degreeOf(other, neighbours) <= largestLeafGroup).length

const hangsFrom = (hub: Footprint, group: Component, neighbours: ReadonlyMap<string, ReadonlySet<string>>) =>
  group.bodies.length <= largestLeafGroup && group.bodies.every(({ id }) => neighbours.get(id)?.has(hub.id) === true)

const disc = (id: string, radius: number): Footprint => ({ id, radius, labelWidth: 0, labelHeight: 0 })

function middleOfFan({ hub, blob, whole }: Fan, spots: ReadonlyMap<string, Spot>): Spot {
  const [from, to] = [spots.get(hub.id) ?? { x: 0, y: 0 }, spots.get(blob.id) ?? { x: 0, y: 0 }]
  const part = (0.25 * whole.radius) / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
}

function spreadFans(
  fans: readonly Fan[],
  core: readonly Footprint[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, Spot>,
  frame: Frame,
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
      hub,
      stretch: stretchFor(frame),
      facing: Math.atan2(beyond.y - centre.y, beyond.x - centre.x),
      halfSpan: lineEnds.length === 0 ? Math.PI : fanHalfSpan,
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

const stretchFor = ({ width, height }: Frame) => Math.min(1.4, Math.max(1, 0.85 + (0.3 * width) / height))

/** On a small screen most labels wait until one looks closer, so the drawing need not keep room for all of them. */
function withRoomIn(frame: Frame, bodies: readonly Footprint[]): Footprint[] {
  const share = Math.min(1, Math.max(0.5, (frame.width * frame.height) / bodies.length / roomOfLabelled))
  return bodies.map((body) => ({
    ...body,
    labelWidth: share * body.labelWidth,
    labelHeight: share * body.labelHeight,
  }))
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
