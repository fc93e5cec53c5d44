import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { StoreValue } from '../../graph/graph-store.ts'
import type { EntityKind } from '../../graph/model/kinds.ts'
import type { EntityRecord } from '../../graph/model/records.ts'
import { listQueries } from '../../graph/queries/entities-of-kind.ts'
import { documentIdArgument } from '../arguments/ids.ts'
import { pageSize } from '../arguments/page-size.ts'
import { wordsOf } from '../arguments/words.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { RequestContext } from '../context.ts'

interface ListFilter {
  readonly name?: string | null
  readonly document?: string | null
}

interface ListArguments<Filter extends ListFilter> {
  readonly filter?: Filter | null
  readonly first?: number | null
  readonly after?: string | null
}

type KindConditions = Readonly<Record<string, StoreValue>>

/**
 * Resolves a root field to a page of the entities of one kind, by name.
 * `conditionsOf` gives all conditions of the kind, null where the filter does not set them.
 */
export function entities<Filter extends ListFilter>(
  kind: EntityKind,
  conditionsOf: (filter: Partial<Filter>) => KindConditions,
) {
  const queries = listQueries(kind)
  const cursors = cursorKind(kind.toLowerCase(), z.tuple([z.string(), z.string()]))
  return (_: unknown, args: ListArguments<Filter>, { graph }: RequestContext): Connection<Edge<EntityRecord>> => {
    const [afterName, afterId] = cursors.decode(args.after) ?? [null, null]
    const filter: Partial<Filter> = args.filter ?? {}
    const conditions = {
      ...conditionsOf(filter),
      words: filter.name ? wordsOf('filter.name', filter.name) : null,
      document: filter.document ? documentIdArgument('filter.document', filter.document) : null,
    }
    return connection({
      size: pageSize(args.first),
      continued: afterId !== null,
      rows: (limit) => graph.read(queries.page, { ...conditions, afterName, afterId, limit }),
      edge: ({ entity, sortName }) => ({ cursor: cursors.encode([sortName, entity.id]), node: entity }),
      count: async () => (await graph.read(queries.count, conditions)).at(0) ?? 0,
    })
  }
}
