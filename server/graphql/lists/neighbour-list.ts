import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { EntityRecord, LinkRecord } from '../../graph/model/records.ts'
import { hasConditions } from '../../graph/queries/claim-patterns.ts'
import {
  neighbourCount,
  neighbourCountByClaims,
  neighbours,
  neighboursByClaims,
} from '../../graph/queries/neighbours.ts'
import { claimConditions } from '../arguments/claim-conditions.ts'
import { type NeighbourConditionArguments, neighbourConditions } from '../arguments/neighbour-conditions.ts'
import { pageSize } from '../arguments/page-size.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { RequestGraph } from '../request-graph.ts'
import type { ClaimArguments } from './claim-list.ts'

export interface NeighbourEdge extends Edge<EntityRecord> {
  readonly link: LinkRecord
}

const cursors = cursorKind('neighbours', z.tuple([z.int(), z.string()]))

/** The entities tied to one entity, strongest first: read from the map, or counted where only some claims count. */
export function neighboursOf(
  graph: RequestGraph,
  entity: EntityRecord,
  args: ClaimArguments & NeighbourConditionArguments,
): Connection<NeighbourEdge> {
  const claims = claimConditions(args.filter)
  const conditions = neighbourConditions(args)
  const [afterCount, afterId] = cursors.decode(args.after) ?? [null, null]
  const filtered = hasConditions(claims)
  return connection({
    size: pageSize(args.first),
    continued: afterId !== null,
    rows: (limit) => {
      const page = { ...conditions, afterCount, afterId, limit }
      return filtered
        ? graph.rowsOf(neighboursByClaims, { ...page, ...claims }, entity.id)
        : graph.rowsOf(neighbours, page, entity.id)
    },
    edge: ({ node, link }) => ({ cursor: cursors.encode([link.claimCount, node.id]), node, link }),
    count: async () => {
      const row = filtered
        ? await graph.rowOf(neighbourCountByClaims, { ...conditions, ...claims }, entity.id)
        : await graph.rowOf(neighbourCount, conditions, entity.id)
      return row?.count ?? 0
    },
  })
}
