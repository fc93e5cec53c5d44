import { type ClaimConditions, noConditions } from '../../graph/queries/claim-patterns.ts'
import { badUserInput } from '../bad-user-input.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'
import { documentIdArgument } from './ids.ts'

/** The conditions that a filter sets; none where it is absent. Throws BAD_USER_INPUT. */
export function claimConditions(filter: ClaimFilter | null | undefined): ClaimConditions {
  if (filter === null || filter === undefined) return noConditions
  const { types = null, modalities = null, from = null, to = null, undated, document } = filter
  if (from !== null && to !== null && from > to) {
    throw badUserInput(`Argument "filter.from" is ${from}, but must not be later than "filter.to", which is ${to}.`)
  }
  return {
    types: types === null ? null : [...new Set(types)].sort(),
    modalities: modalities === null ? null : [...new Set(modalities)].sort(),
    from,
    to,
    undated: undated === true || (from === null && to === null),
    document: document === null || document === undefined ? null : documentIdArgument('filter.document', document),
  }
}
