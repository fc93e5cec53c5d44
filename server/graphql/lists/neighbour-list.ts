import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { EntityId, EntityRecord, LinkRecord } from '../../graph/model/records.ts'
import { hasConditions } from '../../graph/queries/claim-patterns.ts'
import { mappedConditions } from '../../graph/queries/mapped-groups.ts'
import { monthConditions } from '../../graph/queries/mapped-months.ts'
import {
  type NeighbourOrder,
  type NeighbourPage,
  type NeighbourRow,
  neighbourCount,
  neighbourCountByClaims,
  neighbours,
  neighboursByClaims,
} from '../../graph/queries/neighbours.ts'
import { neighbourCountByGroups, neighboursByGroups } from '../../graph/queries/neighbours-by-groups.ts'
import { neighboursInMonths } from '../../graph/queries/neighbours-in-months.ts'
import { neighboursTwice } from '../../graph/queries/neighbours-twice.ts'
import type { WithParent } from '../../graph/queries/per-parent.ts'
import { claimConditions } from '../arguments/claim-conditions.ts'
import { type NeighbourConditionArguments, neighbourConditions } from '../arguments/neighbour-conditions.ts'
import { pageSize } from '../arguments/page-size.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { RequestGraph } from '../request-graph.ts'
import type { ClaimArguments } from './claim-list.ts'

export interface NeighbourEdge extends Edge<EntityRecord> {
  readonly link: LinkRecord
}

export type NeighbourArguments = ClaimArguments & NeighbourConditionArguments & { readonly orderBy?: NeighbourOrder }

const byCount = cursorKind('neighbours', z.tuple([z.int(), z.string()]))
const byDay = cursorKind('neighbours by NEWEST', z.tuple([z.string(), z.string()]))

/** Positions in one order: how they are read, and what they are made of. */
const positions = {
  STRONGEST: {
    decode: byCount.decode,
    encode: ({ claimCount }: LinkRecord, id: string) => byCount.encode([claimCount, id]),
  },
  NEWEST: { decode: byDay.decode, encode: ({ last }: LinkRecord, id: string) => byDay.encode([last ?? '', id]) },
}

const isWhole = ({ kinds, minClaims, afterId }: NeighbourPage): boolean =>
  kinds === null && minClaims === null && afterId === null

/** The strongest neighbours, and theirs along with them, which are kept for who asks for them. */
function rowsTwice(
  graph: RequestGraph,
  page: NeighbourPage & WithParent,
  furtherLimit: number,
  id: EntityId,
): Promise<readonly NeighbourRow[]> {
  const query = neighbours('STRONGEST')
  const rows = graph.rowsOf(neighboursTwice, { ...page, furtherLimit }, id).then((found) => {
    for (const { node, further } of found)
      if (further !== null) graph.keep(query, { ...page, limit: furtherLimit, withParent: false }, node.id, further)
    return found
  })
  graph.keep(query, page, id, rows)
  return rows
}

/**
 * The entities tied to one entity: read from the map, or counted where it cannot tell which claims count. Where it is told how
 * long the pages of their own strongest neighbours are, these are read along.
 */
export function neighboursOf(
  graph: RequestGraph,
  entity: Pick<EntityRecord, 'id'>,
  { orderBy = 'STRONGEST', ...args }: NeighbourArguments,
  furtherSize: number | null = null,
): Connection<NeighbourEdge> {
  const claims = claimConditions(args.filter)
  const conditions = neighbourConditions(args)
  const { decode, encode } = positions[orderBy]
  const [afterKey, afterId] = decode(args.after) ?? [null, null]
  const filtered = hasConditions(claims)
  const mapped = mappedConditions(claims)
  const months = orderBy === 'STRONGEST' ? monthConditions(claims) : null
  return connection({
    size: pageSize(args.first),
    continued: afterId !== null,
    rows: (limit) => {
      const page = { ...conditions, afterKey, afterId, limit }
      if (!filtered) {
        const given = { ...page, withParent: graph.comesAlong(entity.id) }
        return furtherSize !== null && orderBy === 'STRONGEST' && isWhole(page)
          ? rowsTwice(graph, given, furtherSize + 1, entity.id)
          : graph.rowsOf(neighbours(orderBy), given, entity.id)
      }
      if (mapped !== null) return graph.rowsOf(neighboursByGroups(orderBy), { ...page, ...mapped }, entity.id)
      return months === null
        ? graph.rowsOf(neighboursByClaims(orderBy), { ...page, ...claims }, entity.id)
        : graph.rowsOf(neighboursInMonths, { ...page, ...months }, entity.id)
    },
    edge: ({ node, link }) => ({ cursor: () => encode(link, node.id), node, link }),
    count: async () => {
      if (filtered && mapped !== null)
        return (await graph.rowOf(neighbourCountByGroups, { ...conditions, ...mapped }, entity.id))?.count ?? 0
      if (filtered)
        return (await graph.rowOf(neighbourCountByClaims, { ...conditions, ...claims }, entity.id))?.count ?? 0
      if (conditions.kinds !== null || conditions.minClaims !== null)
        return (await graph.rowOf(neighbourCount, conditions, entity.id))?.count ?? 0
      return (await graph.countsOf(entity.id)).neighbours
    },
  })
}
