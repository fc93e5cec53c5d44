import { linkIdOf } from '../graph/model/ids.ts'
import type { EntityKind } from '../graph/model/kinds.ts'
import type { EntityId, EntityRecord, LinkId, LinkRecord } from '../graph/model/records.ts'
import { findPaths, type ReadTies } from '../graph/paths/find-paths.ts'
import { type ClaimConditions, hasConditions } from '../graph/queries/claim-patterns.ts'
import { linksByIds, linksByIdsByClaims } from '../graph/queries/links-by-ids.ts'
import { type MappedConditions, mappedConditions } from '../graph/queries/mapped-groups.ts'
import {
  endsByClaims,
  endsByNeighbours,
  tiesOfFrontier,
  tiesOfFrontierByClaims,
} from '../graph/queries/ties-of-frontier.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import { entityIdArgument } from './arguments/ids.ts'
import { pageSize } from './arguments/page-size.ts'
import { pathLength } from './arguments/path-length.ts'
import { found } from './found.ts'
import type { QueryPathsArgs } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

/** A way from one entity to another; what stands on it is not asked of the store before it is wanted. */
export interface Path {
  readonly length: number
  readonly claimCount: number
  entities(): Promise<readonly EntityRecord[]>
  links(): Promise<readonly LinkRecord[]>
}

const usualCount = 5

const readerOf =
  (
    graph: RequestGraph,
    conditions: ClaimConditions,
    map: MappedConditions | null,
    kinds: readonly EntityKind[] | null,
  ): ReadTies =>
  (entities, goals, limit) => {
    const frontier = { entities, goals, kinds, limit }
    return map === null
      ? graph.read(tiesOfFrontierByClaims, { ...conditions, ...frontier })
      : graph.read(tiesOfFrontier, { ...map, ...frontier })
  }

const entityOf = async (graph: RequestGraph, id: EntityId) => found(await graph.entity(id), id)

async function linkOf(graph: RequestGraph, conditions: ClaimConditions, id: LinkId): Promise<LinkRecord> {
  const row = hasConditions(conditions)
    ? await graph.rowOf(linksByIdsByClaims, conditions, id)
    : await graph.rowOf(linksByIds, {}, id)
  return found(row, id).link
}

/** The paths between two entities, shortest first; none where one of them is not in the graph. */
export async function pathsBetween(graph: RequestGraph, args: QueryPathsArgs): Promise<readonly Path[]> {
  const ids = [entityIdArgument('from', args.from), entityIdArgument('to', args.to)] as const
  const maxLength = pathLength(args.maxLength)
  const first = pageSize(args.first, { usual: usualCount })
  const conditions = claimConditions(args.filter)
  const kinds = args.kinds ? [...new Set(args.kinds)].sort() : null
  const map = mappedConditions(conditions)
  const ends = await graph.read(map === null ? endsByClaims : endsByNeighbours, { ids: [...new Set(ids)] })
  const [from, to] = ids.map((id) => ends.find((end) => end.id === id))
  if (from === undefined || to === undefined) return []
  const paths = await findPaths({ from, to, maxLength, first }, readerOf(graph, conditions, map, kinds))
  return paths.map(({ entities, claims }) => ({
    length: entities.length - 1,
    claimCount: claims,
    entities: () => Promise.all(entities.map((id) => entityOf(graph, id))),
    links: () => Promise.all(linksAlong(entities).map((id) => linkOf(graph, conditions, id))),
  }))
}

const linksAlong = (entities: readonly EntityId[]): readonly LinkId[] =>
  entities.slice(1).map((id, index) => linkIdOf(entities[index] ?? id, id))
