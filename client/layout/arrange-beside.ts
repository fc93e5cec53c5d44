import { arrangeWhole, type Frame } from './arrange-whole.ts'
import { neighboursOf } from './components.ts'
import { fanOut } from './fan.ts'
import type { Footprint, Spot, Spots, Tie } from './footprint.ts'
import { Ground } from './ground.ts'
import { pack } from './pack.ts'
import { mostLinesPolished, polish } from './polish.ts'

/** An entity that stands on the canvas and shall not move. */
export interface Standing extends Footprint, Spot {}

export interface Beside {
  readonly standing: readonly Standing[]
  readonly newcomers: readonly Footprint[]
  readonly ties: readonly Tie[]
  /** The entity beside which newcomers go; none where they belong to several. */
  readonly anchor: string | null
  readonly frame: Frame
}

const smallestFan = 3
const stretch = 1.25
const halfSpan = 0.62 * Math.PI

/** Among more, polishing would take longer than a reader waits, and its gain is lost in the crowd. */
const mostPolished = 250

/** So many find their places one by one; more are a drawing of their own. */
const mostSettled = 150

/** Where newcomers go: near what they are tied to, on the side away from the crowd, on free ground. */
export function arrangeBeside({ standing, newcomers, ties, anchor, frame }: Beside): Spots {
  const [only, ...others] = standing
  if (only !== undefined && others.length === 0) return arrangeAround(only, newcomers, ties, frame)
  if (newcomers.length > mostSettled) return arrangeApart(standing, newcomers, ties, frame)
  const neighbours = neighboursOf([...standing, ...newcomers], ties)
  const ground = new Ground(standing, neighbours)
  const ordered = [...newcomers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const isLeaf = ({ id }: Footprint) => [...(neighbours.get(id) ?? [])].every((neighbour) => neighbour === anchor)
  const hub = standing.find(({ id }) => id === anchor) ?? null
  settleTied(
    ordered.filter((body) => !isLeaf(body)),
    hub,
    ground,
    ties,
  )
  const leaves = ordered.filter(isLeaf)
  if (hub !== null && leaves.length >= smallestFan) settleFan(leaves, hub, ground)
  for (const leaf of leaves) if (ground.spotOf(leaf.id) === null) ground.settle(leaf, ground.bestSpot(leaf, hub))
  return Object.fromEntries(newcomers.flatMap(({ id }) => [[id, ground.spotOf(id) ?? { x: 0, y: 0 }]]))
}

/** With one entity standing, all can be laid out as if anew, and shifted to where it stands. */
function arrangeAround(only: Standing, newcomers: readonly Footprint[], ties: readonly Tie[], frame: Frame): Spots {
  const spots = arrangeWhole([only, ...newcomers], ties, frame)
  const origin = spots[only.id] ?? { x: 0, y: 0 }
  return Object.fromEntries(
    newcomers.map(({ id }) => {
      const { x, y } = spots[id] ?? origin
      return [id, { x: only.x + x - origin.x, y: only.y + y - origin.y }]
    }),
  )
}

/** Lays newcomers out by themselves, and puts them next to what stands. */
function arrangeApart(
  standing: readonly Standing[],
  newcomers: readonly Footprint[],
  ties: readonly Tie[],
  frame: Frame,
): Spots {
  const own = new Set(newcomers.map(({ id }) => id))
  const among = ties.filter(({ source, target }) => own.has(source) && own.has(target))
  const old = { bodies: standing, spots: new Map(standing.map((body) => [body.id, body])) }
  const fresh = { bodies: newcomers, spots: new Map(Object.entries(arrangeWhole(newcomers, among, frame))) }
  const packed = pack([old, fresh], frame)
  return Object.fromEntries([...packed].filter(([id]) => own.has(id)))
}

/** Settles those that are tied to more than the anchor, the most tied first, then lets them find better places. */
function settleTied(bodies: readonly Footprint[], hub: Standing | null, ground: Ground, ties: readonly Tie[]): void {
  const waiting = [...bodies]
  while (waiting.length > 0) {
    const counts = new Map(waiting.map((body) => [body, ground.endsOf(body.id).length]))
    waiting.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
    const next = waiting.shift()
    if (next !== undefined) ground.settle(next, ground.bestSpot(next, hub))
  }
  const lines = ties.filter(({ source, target }) => source !== target)
  if (ground.size > mostPolished || lines.length > mostLinesPolished) return
  const moving = new Set(bodies.map(({ id }) => id))
  ground.resettle(polish(ground.bodies(), lines, ground.spots(), (id) => moving.has(id)))
}

function settleFan(leaves: readonly Footprint[], hub: Standing, ground: Ground): void {
  const spots = fanOut(leaves, {
    centre: hub,
    hub,
    stretch,
    facing: ground.emptiestDirection(hub),
    halfSpan,
    obstacles: ground.boxes(),
    lineEnds: ground.endsOf(hub.id),
  })
  for (const leaf of leaves) {
    const spot = spots.get(leaf.id)
    if (spot !== undefined && ground.isFree(leaf, spot)) ground.settle(leaf, spot)
  }
}
