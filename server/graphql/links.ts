import type { EntityId, LinkRecord } from '../graph/model/records.ts'
import { hasConditions } from '../graph/queries/claim-patterns.ts'
import { linksAmong, linksAmongByClaims, linksAmongByGroups } from '../graph/queries/links-among.ts'
import { mappedConditions } from '../graph/queries/mapped-groups.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import type { ClaimFilter } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

/** The links between the given entities, strongest first: read from the map, or counted where it cannot tell which claims count. */
export async function linksBetween(
  graph: RequestGraph,
  among: readonly EntityId[],
  filter?: ClaimFilter | null,
): Promise<readonly LinkRecord[]> {
  const ids = [...new Set(among)]
  const conditions = claimConditions(filter)
  if (!hasConditions(conditions)) return graph.read(linksAmong, { ids })
  const mapped = mappedConditions(conditions)
  const links = await (mapped === null
    ? graph.read(linksAmongByClaims, { ...conditions, ids })
    : graph.read(linksAmongByGroups, { ...mapped, ids }))
  return links.toSorted((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1))
}
