import type { Footprint, Tie } from './footprint.ts'

export interface Component {
  readonly bodies: readonly Footprint[]
  readonly ties: readonly Tie[]
}

/** For each entity, the distinct others that it is tied to. */
export function neighboursOf(bodies: readonly Footprint[], ties: readonly Tie[]): Map<string, Set<string>> {
  const neighbours = new Map(bodies.map((body) => [body.id, new Set<string>()]))
  for (const { source, target } of ties) {
    if (source === target) continue
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  return neighbours
}

/** The parts of a graph that no tie joins, the largest first. */
export function componentsOf(bodies: readonly Footprint[], ties: readonly Tie[]): Component[] {
  const neighbours = neighboursOf(bodies, ties)
  const partOf = new Map<string, number>()
  let parts = 0
  for (const { id } of bodies) {
    if (partOf.has(id)) continue
    const open = [id]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (partOf.has(next)) continue
      partOf.set(next, parts)
      open.push(...(neighbours.get(next) ?? []))
    }
    parts += 1
  }
  const components = Array.from({ length: parts }, () => ({ bodies: [] as Footprint[], ties: [] as Tie[] }))
  for (const body of bodies) components[partOf.get(body.id) ?? 0]?.bodies.push(body)
  for (const tie of ties) components[partOf.get(tie.source) ?? parts]?.ties.push(tie)
  return components.sort((a, b) => b.bodies.length - a.bodies.length)
}
