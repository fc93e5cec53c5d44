import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { StoreValue } from '../../graph/graph-store.ts'
import type { EntityKind } from '../../graph/model/kinds.ts'
import type { EntityRecord } from '../../graph/model/records.ts'
import { entitiesOfKind, entityCountOfKind, type ListOrder } from '../../graph/queries/entities-of-kind.ts'
import { endConditionsOf } from '../../graph/queries/list-conditions.ts'
import { remembered } from '../../graph/remembered.ts'
import { documentIdArgument, optionalEntityId } from '../arguments/ids.ts'
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
  readonly orderBy: ListOrder
  readonly first?: number | null
  readonly after?: string | null
}

const cursorKeys = z.tuple([z.union([z.string(), z.number()]), z.string()])

type KindConditions = Readonly<Record<string, StoreValue>>

/** The ids that a filter's conditions hold, null where one is not set. Throws BAD_USER_INPUT. */
const endConditions = (kind: EntityKind, filter: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    endConditionsOf(kind).map((condition) => {
      const id = filter[condition]
      return [condition, optionalEntityId(`filter.${condition}`, typeof id === 'string' ? id : null)]
    }),
  )

/**
 * Resolves a root field to a page of the entities of one kind, by name unless another order is asked for.
 * `factsOf` gives the conditions of the kind that hold no id of an entity, null where the filter does not set them.
 */
export function entities<Filter extends ListFilter>(
  kind: EntityKind,
  factsOf: (filter: Partial<Filter>) => KindConditions = () => ({}),
) {
  const countQuery = entityCountOfKind(kind)
  const listBy = remembered((order: ListOrder) => ({
    pageQuery: entitiesOfKind(kind, order),
    cursors: cursorKind(`${kind} by ${order}`, cursorKeys),
  }))
  return (_: unknown, args: ListArguments<Filter>, { graph }: RequestContext): Connection<Edge<EntityRecord>> => {
    const { pageQuery, cursors } = listBy(args.orderBy)
    const [afterKey, afterId] = cursors.decode(args.after) ?? [null, null]
    const filter: Partial<Filter> = args.filter ?? {}
    const conditions = {
      ...endConditions(kind, filter),
      ...factsOf(filter),
      words: filter.name ? wordsOf('filter.name', filter.name) : null,
      document: filter.document ? documentIdArgument('filter.document', filter.document) : null,
    }
    return connection({
      size: pageSize(args.first),
      continued: afterId !== null,
      rows: (limit) => graph.read(pageQuery, { ...conditions, afterKey, afterId, limit }),
      edge: ({ entity, key }) => ({ cursor: () => cursors.encode([key, entity.id]), node: entity }),
      count: async () => (await graph.read(countQuery, conditions)).at(0) ?? 0,
    })
  }
}
