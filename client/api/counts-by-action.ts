import type { ClaimCountsBetweenQuery } from './generated/operations.ts'
import type { ClaimCount } from './records.ts'

/** The claims that were counted together, apart by the root of their action; those without one last. */
export function countsByAction({
  actions,
  count,
  ...same
}: ClaimCountsBetweenQuery['claimCounts'][number]): readonly ClaimCount[] {
  const coded = actions.map((counted) => ({ ...same, actions: [counted.action.code], count: counted.count }))
  const rest = coded.reduce((left, counted) => left - counted.count, count)
  return rest === 0 ? coded : [...coded, { ...same, actions: [], count: rest }]
}
