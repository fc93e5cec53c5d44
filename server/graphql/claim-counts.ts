import { type ClaimCountRow, claimCounts, claimCountsByGroups } from '../graph/queries/claim-counts.ts'
import { mappedConditions } from '../graph/queries/mapped-groups.ts'
import { type ActionCount, actionCounts } from './actions.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import { entityIdsArgument } from './arguments/ids.ts'
import type { QueryClaimCountsArgs } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

export type ClaimCount = Omit<ClaimCountRow, 'root'> & { readonly actions: readonly ActionCount[] }

const wordsOf = ({ type, modality, document }: Omit<ClaimCountRow, 'root' | 'count'>) =>
  `${type} ${modality} ${document}`

/** How many claims of each type, modality and document tie the given entities to one another, most first. Throws BAD_USER_INPUT. */
export async function claimCountsBetween(
  graph: RequestGraph,
  { between, filter }: QueryClaimCountsArgs,
): Promise<readonly ClaimCount[]> {
  const ids = [...new Set(entityIdsArgument('between', between))]
  const conditions = claimConditions(filter)
  const mapped = mappedConditions(conditions)
  const rows =
    mapped === null
      ? await graph.read(claimCounts, { ...conditions, ids })
      : await graph.read(claimCountsByGroups, { ...mapped, ids })
  return [...Map.groupBy(rows, wordsOf).values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { type, modality, document } = first
      const count = group.reduce((sum, row) => sum + row.count, 0)
      return [{ type, modality, document, count, actions: actionCounts(group) }]
    })
    .toSorted((a, b) => b.count - a.count || (wordsOf(a) < wordsOf(b) ? -1 : 1))
}
