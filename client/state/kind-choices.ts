import type { EntityKind } from '../api/records.ts'
import type { Content } from './content.ts'
import { withoutPart } from './filter.ts'
import { type Sifting, sift } from './sift.ts'
import type { Choice } from './tallies.ts'

function countKinds({ entities }: Content): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of entities.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** The kinds that stand on the canvas, and how many entities of each pass all other filters. */
export function kindChoices(content: Content, { filter, passing }: Sifting): readonly Choice<EntityKind>[] {
  const passed = countKinds(sift(content, { filter: withoutPart(filter, 'kinds'), passing }, null))
  return [...countKinds(content)]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([kind]) => ({ value: kind, name: kind, count: passed.get(kind) ?? 0 }))
}
