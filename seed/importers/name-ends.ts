import { kindOfId } from '../../server/graph/model/ids.ts'
import type { EntityContribution, EntityId } from '../../server/graph/model/records.ts'
import type { DescribedSoFar } from './import-batch.ts'
import type { RowContents } from './importer.ts'

interface Row {
  readonly row: number
  readonly contents: RowContents
}

interface NamedEnds<AnyRow extends Row> {
  /** Rows that can be loaded; what they mention by id alone has a name from the graph. */
  readonly named: readonly AnyRow[]
  readonly unknown: readonly (AnyRow & { readonly missing: readonly EntityId[] })[]
}

const byNameAlone = (id: EntityId, name: string): EntityContribution => ({
  id,
  kind: kindOfId(id),
  name,
  aliases: [],
  summary: null,
  facts: {},
  passages: [],
  locator: null,
  url: null,
})

/**
 * Gives names from the graph to entities that rows mention by id alone and no earlier row describes, and sets rows apart where
 * the graph has none.
 */
export async function nameEnds<AnyRow extends Row>(
  rows: readonly AnyRow[],
  described: DescribedSoFar,
  namesInGraph: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, string>>,
): Promise<NamedEnds<AnyRow>> {
  const mentioned = new Set(rows.flatMap(({ contents }) => contents.mentioned ?? []))
  const undescribed = [...mentioned].filter((id) => !described.has(id))
  if (undescribed.length === 0) return { named: rows, unknown: [] }
  const names = await namesInGraph(undescribed)
  const here = new Set<EntityId>()
  const named: AnyRow[] = []
  const unknown: (AnyRow & { readonly missing: readonly EntityId[] })[] = []
  for (const row of rows) {
    const { entities, mentioned: ends = [] } = row.contents
    const nameless = [...new Set(ends)].filter((id) => !described.has(id) && !here.has(id))
    const missing = nameless.filter((id) => !names.has(id))
    if (missing.length > 0) {
      unknown.push({ ...row, missing })
      continue
    }
    const added = nameless.map((id) => byNameAlone(id, names.get(id) ?? id))
    for (const { id } of [...entities, ...added]) here.add(id)
    named.push({ ...row, contents: { ...row.contents, entities: [...entities, ...added] } })
  }
  return { named, unknown }
}
