import type { Point } from './scene.ts'

/** How a line bends: the point that draws it, `along` as a part of the way from source to target and `aside` from it. */
export interface Bend {
  readonly along: number
  readonly aside: number
}

/** An entity at the end of lines: its middle, and how far its shape reaches. */
export interface LineEnd extends Point {
  readonly radius: number
}

export interface BundledLine {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** With fewer lines than this, an entity's star is legible as it is. */
const fewestOfHub = 10
const fewestOfBundle = 3
/** Lines that leave a hub within this angle of each other can run together. */
const widestBundle = (55 * Math.PI) / 180
/** How far from the hub the lines of a bundle run together, as a part of the way to the nearest of its far ends. */
const trunk = 0.62
/** A line that would have to leave the hub further off its way than this stays straight. */
const furthestAside = 0.24
/** Nearer than this to a shape, or within it, a point can bend no line that ends there. */
const clearance = 10

interface Spoke {
  readonly line: BundledLine
  readonly angle: number
  readonly length: number
  readonly end: LineEnd
}

/** The lines at each entity; a line between two hubs bends with the busier. */
function linesByHub(lines: readonly BundledLine[]): ReadonlyMap<string, readonly BundledLine[]> {
  const degrees = new Map<string, number>()
  for (const { source, target } of lines) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  const degreeOf = (id: string) => degrees.get(id) ?? 0
  const hubOf = ({ source, target }: BundledLine) => (degreeOf(target) > degreeOf(source) ? target : source)
  const outer = lines.filter(({ source, target }) => source !== target)
  return Map.groupBy(outer, hubOf)
}

/** Cuts a fan of lines, in the order of their angles, at wide gaps near its middle until every part is narrow enough. */
function bundlesOf(spokes: readonly Spoke[]): readonly (readonly Spoke[])[] {
  const [first, last] = [spokes[0], spokes.at(-1)]
  if (first === undefined || last === undefined || last.angle - first.angle <= widestBundle) return [spokes]
  const worth = spokes.slice(1).map(({ angle }, index) => {
    const before = spokes[index]?.angle ?? angle
    return (angle - before) * Math.min(angle - first.angle, last.angle - before)
  })
  const cut = worth.indexOf(Math.max(...worth)) + 1
  return [...bundlesOf(spokes.slice(0, cut)), ...bundlesOf(spokes.slice(cut))]
}

/** Turns the circle so that its widest gap lies between the last and the first. */
function fromWidestGap(spokes: readonly Spoke[]): readonly Spoke[] {
  const sorted = spokes.toSorted((a, b) => a.angle - b.angle || (a.line.id < b.line.id ? -1 : 1))
  const gapAfter = sorted.map(({ angle }, index) => {
    const next = sorted[index + 1]
    return next === undefined ? (sorted[0]?.angle ?? 0) + 2 * Math.PI - angle : next.angle - angle
  })
  const start = (gapAfter.indexOf(Math.max(...gapAfter)) + 1) % Math.max(1, sorted.length)
  const wrapped = sorted.slice(0, start).map((spoke) => ({ ...spoke, angle: spoke.angle + 2 * Math.PI }))
  return [...sorted.slice(start), ...wrapped]
}

/** Cytoscape spells numbers out, letter by letter, whenever it styles a line. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Sends the lines of a bundle out in one direction, from which each turns to its end. */
function bendsOf(hub: string, at: LineEnd, bundle: readonly Spoke[]): readonly (readonly [string, Bend])[] {
  const direction = bundle.reduce((sum, { angle }) => sum + angle, 0) / bundle.length
  const together = trunk * Math.min(...bundle.map(({ length }) => length))
  if (together < at.radius + clearance) return []
  return bundle.flatMap(({ line, angle, length, end }) => {
    const turn = direction - angle
    const [ahead, aside] = [together * Math.cos(turn), together * Math.sin(turn)]
    const isClear = Math.hypot(length - ahead, aside) >= end.radius + clearance
    if (!isClear || Math.abs(aside) > furthestAside * length) return []
    const [along, beside] = line.source === hub ? [ahead / length, aside] : [1 - ahead / length, -aside]
    return [[line.id, { along: rounded(along, 3), aside: rounded(beside, 1) }] as const]
  })
}

/**
 * Bends the lines of busy entities so that those that lead the same way run together at first, as roads do: what would
 * be a hedge of lines reads as a few trunks. Lines of others, and short ones, stay straight, and nothing moves.
 */
export function bundleLines(
  lines: readonly BundledLine[],
  endOf: (id: string) => LineEnd | null,
): ReadonlyMap<string, Bend> {
  const bends = new Map<string, Bend>()
  for (const [hub, ofHub] of linesByHub(lines)) {
    const at = endOf(hub)
    if (at === null || ofHub.length < fewestOfHub) continue
    const spokes = ofHub.flatMap((line): readonly Spoke[] => {
      const end = endOf(line.source === hub ? line.target : line.source)
      const length = end === null ? 0 : Math.hypot(end.x - at.x, end.y - at.y)
      return end === null || length === 0 ? [] : [{ line, angle: Math.atan2(end.y - at.y, end.x - at.x), length, end }]
    })
    for (const bundle of bundlesOf(fromWidestGap(spokes))) {
      if (bundle.length < fewestOfBundle) continue
      for (const [id, bend] of bendsOf(hub, at, bundle)) bends.set(id, bend)
    }
  }
  return bends
}
