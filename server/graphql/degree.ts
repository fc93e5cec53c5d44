import type { ClaimType } from '../graph/model/claim-types.ts'
import type { EntityKind } from '../graph/model/kinds.ts'
import type { EntityId, EntityRecord } from '../graph/model/records.ts'
import { actionsByClaims, actionsByGroups, actionsOfLinks } from '../graph/queries/action-counts.ts'
import { type ClaimConditions, hasConditions } from '../graph/queries/claim-patterns.ts'
import { type DegreeRow, degree, degreeByClaims, degreeByGroups } from '../graph/queries/degree.ts'
import { mappedConditions } from '../graph/queries/mapped-groups.ts'
import type { NeighbourConditions } from '../graph/queries/neighbours.ts'
import { type ActionCount, actionCounts } from './actions.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import { type NeighbourConditionArguments, neighbourConditions } from './arguments/neighbour-conditions.ts'
import type { ClaimFilter } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

export interface Degree {
  readonly neighbours: number
  readonly claims: number
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly byType: readonly { readonly type: ClaimType; readonly count: number }[]
  /** Asked for only where it is selected. */
  byAction(): Promise<readonly ActionCount[]>
  readonly groups: readonly {
    readonly kind: EntityKind
    readonly type: ClaimType
    readonly neighbours: number
    readonly claims: number
  }[]
}

type KindAndType = Pick<DegreeRow, 'kind' | 'type'>

type DegreeArguments = NeighbourConditionArguments & { readonly filter?: ClaimFilter | null }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Sums by word, most first, then by the word. */
function sums<Word extends string>(
  rows: readonly DegreeRow[],
  word: (row: DegreeRow) => Word,
  count: (row: DegreeRow) => number,
) {
  return [...Map.groupBy(rows, word)]
    .map(([key, group]) => ({ key, count: sum(group.map(count)) }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

const compareWords = (a: KindAndType, b: KindAndType) => (`${a.kind} ${a.type}` < `${b.kind} ${b.type}` ? -1 : 1)

function degreeOfRows(rows: readonly DegreeRow[]): Omit<Degree, 'byAction'> {
  const neighboursOf = (row: DegreeRow) => row.neighbours
  const claimsOf = (row: DegreeRow) => row.claims
  return {
    neighbours: sum(rows.map(neighboursOf)),
    claims: sum(rows.map(claimsOf)),
    byKind: sums(rows, (row) => row.kind, neighboursOf).map(({ key, count }) => ({ kind: key, count })),
    byType: sums(rows, (row) => row.type, claimsOf).map(({ key, count }) => ({ type: key, count })),
    groups: rows
      .map(({ kind, type, claims, tied }) => ({ kind, type, neighbours: tied, claims }))
      .toSorted((a, b) => b.claims - a.claims || b.neighbours - a.neighbours || compareWords(a, b)),
  }
}

function degreeRows(
  graph: RequestGraph,
  id: EntityId,
  conditions: NeighbourConditions,
  claims: ClaimConditions,
): Promise<readonly DegreeRow[]> {
  if (!hasConditions(claims)) return graph.rowsOf(degree, conditions, id)
  const mapped = mappedConditions(claims)
  return mapped === null
    ? graph.rowsOf(degreeByClaims, { ...conditions, ...claims }, id)
    : graph.rowsOf(degreeByGroups, { ...conditions, ...mapped }, id)
}

function actionRows(graph: RequestGraph, id: EntityId, conditions: NeighbourConditions, claims: ClaimConditions) {
  if (!hasConditions(claims)) return graph.rowsOf(actionsOfLinks, conditions, id)
  const mapped = mappedConditions(claims)
  return mapped === null
    ? graph.rowsOf(actionsByClaims, { ...conditions, ...claims }, id)
    : graph.rowsOf(actionsByGroups, { ...conditions, ...mapped }, id)
}

/** How much is tied to one entity: read from the map, or counted where it cannot tell which claims count. */
export async function degreeOf(graph: RequestGraph, { id }: EntityRecord, args: DegreeArguments): Promise<Degree> {
  const claims = claimConditions(args.filter)
  const conditions = neighbourConditions(args)
  const byAction = async () => actionCounts(await actionRows(graph, id, conditions, claims))
  return { ...degreeOfRows(await degreeRows(graph, id, conditions, claims)), byAction }
}
