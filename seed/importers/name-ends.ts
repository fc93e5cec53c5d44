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

/** Gives names to entities that rows mention by id alone, from earlier rows or from the graph, and sets rows apart where none has one. */
export async function nameEnds<AnyRow extends Row>(
  rows: readonly AnyRow[],
  described: DescribedSoFar,
  namesInGraph: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, string>>,
): Promise<NamedEnds<AnyRow>> {
  const here = new Set(rows.flatMap(({ contents }) => contents.entities.map(({ id }) => id)))
  const mentioned = new Set(rows.flatMap(({ contents }) => contents.mentioned ?? []))
  const nameless = [...mentioned].filter((id) => !described.has(id) && !here.has(id))
  if (nameless.length === 0) return { named: rows, unknown: [] }
  const names = await namesInGraph(nameless)
  const isKnown = (id: EntityId) => described.has(id) || here.has(id) || names.has(id)
  const missingFrom = ({ contents }: Row) => (contents.mentioned ?? []).filter((id) => !isKnown(id))
  const withNames = (row: AnyRow): AnyRow => {
    const added = (row.contents.mentioned ?? []).flatMap((id) => {
      const name = names.get(id)
      return name === undefined ? [] : [byNameAlone(id, name)]
    })
    return { ...row, contents: { ...row.contents, entities: [...row.contents.entities, ...added] } }
  }
  return {
    named: rows.filter((row) => missingFrom(row).length === 0).map(withNames),
    unknown: rows.flatMap((row) => {
      const missing = missingFrom(row)
      return missing.length === 0 ? [] : [{ ...row, missing }]
    }),
  }
}
