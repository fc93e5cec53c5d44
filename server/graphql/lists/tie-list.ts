import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { ClaimType } from '../../graph/model/claim-types.ts'
import type { EntityKind } from '../../graph/model/kinds.ts'
import type { ClaimRecord, EntityRecord } from '../../graph/model/records.ts'
import { type Tie, tieQueries } from '../../graph/queries/ties.ts'
import { pageSize } from '../arguments/page-size.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { RequestContext } from '../context.ts'

export interface TieEdge extends Edge<EntityRecord> {
  readonly claim: ClaimRecord
}

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

interface TieOptions {
  readonly kinds?: readonly EntityKind[]
  readonly sortedBy?: Tie['sortedBy']
}

const tieOf = (type: ClaimType, direction: Tie['direction'], { kinds, sortedBy = 'name' }: TieOptions): Tie => ({
  type,
  direction,
  sortedBy,
  ...(kinds === undefined ? {} : { kinds }),
})

/** Resolves a field to a page of the entities that claims of one type tie to an entity. */
export function ties(type: ClaimType, direction: Tie['direction'], options: TieOptions = {}) {
  const tie = tieOf(type, direction, options)
  const queries = tieQueries(tie)
  const kinds = tie.kinds ?? null
  const key = tie.sortedBy === 'order' ? z.int() : z.string()
  const cursors = cursorKind(`ties:${type}:${direction}:${tie.sortedBy}`, z.tuple([key, z.string()]))
  return (entity: EntityRecord, args: PageArguments, { graph }: RequestContext): Connection<TieEdge> => {
    const [afterKey, afterId] = cursors.decode(args.after) ?? [null, null]
    return connection({
      size: pageSize(args.first),
      continued: afterId !== null,
      rows: (limit) => graph.rowsOf(queries.page, { kinds, afterKey, afterId, limit }, entity.id),
      edge: (row) => ({ cursor: () => cursors.encode([row.key, row.claim.id]), node: row.node, claim: row.claim }),
      count: async () => (await graph.rowOf(queries.count, { kinds }, entity.id))?.count ?? 0,
    })
  }
}

/** Resolves a field to the one entity that a claim of one type ties to an entity, or null. */
export function tie(type: ClaimType, direction: Tie['direction'], kinds: readonly EntityKind[]) {
  const { page } = tieQueries(tieOf(type, direction, { kinds }))
  return async (entity: EntityRecord, _: unknown, { graph }: RequestContext): Promise<EntityRecord | null> =>
    (await graph.rowOf(page, { kinds, afterKey: null, afterId: null, limit: 1 }, entity.id))?.node ?? null
}
