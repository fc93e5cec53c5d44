import { type ClaimCountRow, claimCounts } from '../graph/queries/claim-counts.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import { entityIdsArgument } from './arguments/ids.ts'
import type { QueryClaimCountsArgs } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

/** How many claims of each type, modality and document tie the given entities to one another. Throws BAD_USER_INPUT. */
export const claimCountsBetween = (
  graph: RequestGraph,
  { between, filter }: QueryClaimCountsArgs,
): Promise<readonly ClaimCountRow[]> =>
  graph.read(claimCounts, { ...claimConditions(filter), ids: [...new Set(entityIdsArgument('between', between))] })
