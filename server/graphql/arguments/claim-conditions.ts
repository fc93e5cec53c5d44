import { type ClaimConditions, noConditions } from '../../graph/queries/claim-patterns.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'
import { documentIdArgument } from './ids.ts'
import { period } from './period.ts'

/** The conditions that a filter sets; none where it is absent. Throws BAD_USER_INPUT. */
export function claimConditions(filter: ClaimFilter | null | undefined): ClaimConditions {
  if (filter === null || filter === undefined) return noConditions
  const { types = null, modalities = null, document } = filter
  return {
    types: types === null ? null : [...new Set(types)].sort(),
    modalities: modalities === null ? null : [...new Set(modalities)].sort(),
    ...period(filter),
    document: document === null || document === undefined ? null : documentIdArgument('filter.document', document),
  }
}
