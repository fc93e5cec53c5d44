import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { ClaimRecord, EntityId, EntityRecord } from '../../graph/model/records.ts'
import type { ClaimOfRow, ClaimPage, ClaimRow } from '../../graph/queries/claim-page.ts'
import { type ClaimConditions, hasConditions } from '../../graph/queries/claim-patterns.ts'
import {
  allClaims,
  allClaimsCount,
  allClaimsCountByGroups,
  allClaimsCountInMonths,
  claimsBetween,
  claimsBetweenCount,
  claimsBetweenCountByGroups,
  claimsBetweenCountInMonths,
} from '../../graph/queries/claims-between.ts'
import {
  claimCountOfEntities,
  claimCountOfEntitiesByGroups,
  claimCountOfEntitiesInMonths,
  claimsOfEntities,
} from '../../graph/queries/claims-of-entities.ts'
import { type MappedConditions, mappedConditions } from '../../graph/queries/mapped-groups.ts'
import { type MonthConditions, monthConditions } from '../../graph/queries/mapped-months.ts'
import type { CountRow, PerParentQuery } from '../../graph/queries/per-parent.ts'
import { claimConditions } from '../arguments/claim-conditions.ts'
import { entityIdsArgument } from '../arguments/ids.ts'
import { pageSize } from '../arguments/page-size.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'
import type { RequestGraph } from '../request-graph.ts'

export interface ClaimArguments {
  readonly filter?: ClaimFilter | null
  readonly first?: number | null
  readonly after?: string | null
}

interface ClaimSource {
  readonly rows: (page: ClaimPage) => Promise<readonly ClaimRow[]>
  readonly count: (conditions: ClaimConditions) => Promise<number>
}

const cursors = cursorKind('claims', z.tuple([z.string(), z.string()]))

function claimList(args: ClaimArguments, source: ClaimSource): Connection<Edge<ClaimRecord>> {
  const conditions = claimConditions(args.filter)
  const [afterSort, afterId] = cursors.decode(args.after) ?? [null, null]
  return connection({
    size: pageSize(args.first),
    continued: afterId !== null,
    rows: (limit) => source.rows({ ...conditions, afterSort, afterId, limit }),
    edge: ({ claim, sort }) => ({ cursor: () => cursors.encode([sort, claim.id]), node: claim }),
    count: () => source.count(conditions),
  })
}

/** The claims of one link or document, newest first. */
export const claimsOf = (
  graph: RequestGraph,
  page: PerParentQuery<ClaimPage, ClaimOfRow>,
  count: PerParentQuery<ClaimConditions, CountRow>,
  parent: string,
  args: ClaimArguments,
) =>
  claimList(args, {
    rows: (parameters) => graph.rowsOf(page, parameters, parent),
    count: async (conditions) => (await graph.rowOf(count, conditions, parent))?.count ?? 0,
  })

interface WaysToCount<Count> {
  readonly byGroups: (mapped: MappedConditions) => Count
  readonly inMonths: (months: MonthConditions) => Count
  readonly byClaims: () => Count
}

/** Counts the claims that meet the conditions from what the map keeps, where it can tell, else one by one. */
function counting<Count>(conditions: ClaimConditions, { byGroups, inMonths, byClaims }: WaysToCount<Count>): Count {
  const mapped = mappedConditions(conditions)
  if (mapped !== null) return byGroups(mapped)
  const months = monthConditions(conditions)
  return months === null ? byClaims() : inMonths(months)
}

/** The claims of one entity, newest first. The loader has counted them all; only some are counted when asked for. */
export const claimsOfEntity = (graph: RequestGraph, entity: Pick<EntityRecord, 'id'>, args: ClaimArguments) =>
  claimList(args, {
    rows: (parameters) => graph.rowsOf(claimsOfEntities, parameters, entity.id),
    count: async (conditions) => {
      if (!hasConditions(conditions)) return (await graph.countsOf(entity.id)).claims
      const counted = await counting(conditions, {
        byGroups: (mapped) => graph.rowOf(claimCountOfEntitiesByGroups, mapped, entity.id),
        inMonths: (months) => graph.rowOf(claimCountOfEntitiesInMonths, months, entity.id),
        byClaims: () => graph.rowOf(claimCountOfEntities, conditions, entity.id),
      })
      return counted?.count ?? 0
    },
  })

const only = async (rows: Promise<readonly number[]>) => (await rows).at(0) ?? 0

/** All claims, or those between the given entities, newest first. */
export function claimsAmong(
  graph: RequestGraph,
  args: ClaimArguments & { readonly between?: readonly string[] | null },
): Connection<Edge<ClaimRecord>> {
  if (args.between === null || args.between === undefined) {
    return claimList(args, {
      rows: (page) => graph.read(allClaims, page),
      count: (conditions) =>
        only(
          counting(conditions, {
            byGroups: (mapped) => graph.read(allClaimsCountByGroups, mapped),
            inMonths: (months) => graph.read(allClaimsCountInMonths, months),
            byClaims: () => graph.read(allClaimsCount, conditions),
          }),
        ),
    })
  }
  const ids: readonly EntityId[] = [...new Set(entityIdsArgument('between', args.between))]
  return claimList(args, {
    rows: (page) => graph.read(claimsBetween, { ...page, ids }),
    count: (conditions) =>
      only(
        counting(conditions, {
          byGroups: (mapped) => graph.read(claimsBetweenCountByGroups, { ...mapped, ids }),
          inMonths: (months) => graph.read(claimsBetweenCountInMonths, { ...months, ids }),
          byClaims: () => graph.read(claimsBetweenCount, { ...conditions, ids }),
        }),
      ),
  })
}
