import type { GraphReader } from '../../server/graph/graph-store.ts'
import type { EntityId, PassageId, PassageRecord } from '../../server/graph/model/records.ts'
import { entitiesByIds } from '../../server/graph/queries/entities-by-ids.ts'
import { passagesByIds } from '../../server/graph/queries/passages-by-ids.ts'
import { inPortions } from './in-portions.ts'

interface Resting {
  readonly passages: readonly PassageId[]
}

/** Each item with the passages that it rests on, in their order. */
export async function* withPassages<Item>(
  reader: GraphReader,
  items: AsyncIterable<Item>,
  restingOf: (item: Item) => Resting,
): AsyncGenerator<readonly [Item, readonly PassageRecord[]]> {
  for await (const portion of inPortions(items)) {
    const ids = [...new Set(portion.flatMap((item) => restingOf(item).passages))]
    const found = ids.length === 0 ? [] : await reader.read(passagesByIds, { parents: ids })
    const byId = new Map(found.map(({ passage }) => [passage.id, passage]))
    for (const item of portion) yield [item, restingOf(item).passages.flatMap((id) => byId.get(id) ?? [])] as const
  }
}

/** The names of these entities by their ids. */
export async function namesOf(reader: GraphReader, ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, string>> {
  const found = await reader.read(entitiesByIds, { parents: [...new Set(ids)] })
  return new Map(found.map(({ entity }) => [entity.id, entity.name]))
}
