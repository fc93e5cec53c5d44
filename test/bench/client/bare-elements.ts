import type { Positions } from '../../../client/canvas/scene.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import type { BareEdge, BareElements } from './bare-page/page.ts'

const linkId = (source: string, target: string): string => [source, target].toSorted().join('~')

function degreesIn({ claims }: DocumentLoad): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target } of claims)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

/** What stands at these places, as the bare page draws it. */
export function bareElementsOf(load: DocumentLoad, positions: Positions): BareElements {
  const degrees = degreesIn(load)
  const stands = (id: string) => Object.hasOwn(positions, id)
  return {
    nodes: load.entities
      .filter(({ id }) => stands(id))
      .map(({ id, name }) => ({
        id,
        name,
        size: 33 + 4.4 * Math.log2(1 + (degrees.get(id) ?? 0) / 2),
        at: positions[id] ?? null,
      })),
    edges: load.claims
      .filter(({ source, target }) => stands(source) && stands(target))
      .map(({ source, target }): BareEdge => ({ id: linkId(source, target), source, target, width: 1.1 })),
  }
}
