import { type ClaimConditions, noConditions } from '../../graph/queries/claim-patterns.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'
import { actionCodesArgument } from './action-codes.ts'
import { documentIdsArgument } from './ids.ts'
import { period } from './period.ts'

/** Both the one and the several have to hold, where both are given. */
function documentsOf({ document, documents }: ClaimFilter): ClaimConditions['documents'] {
  const one = document === null || document === undefined ? null : documentIdsArgument('filter.document', [document])
  if (documents === null || documents === undefined) return one
  const several = [...new Set(documentIdsArgument('filter.documents', documents))].sort()
  return one === null ? several : several.filter((id) => one.includes(id))
}

/** The conditions that a filter sets; none where it is absent. Throws BAD_USER_INPUT. */
export function claimConditions(filter: ClaimFilter | null | undefined): ClaimConditions {
  if (filter === null || filter === undefined) return noConditions
  const { types = null, actions = null, modalities = null } = filter
  return {
    types: types === null ? null : [...new Set(types)].sort(),
    actions: actions === null ? null : actionCodesArgument('filter.actions', actions),
    modalities: modalities === null ? null : [...new Set(modalities)].sort(),
    ...period(filter),
    documents: documentsOf(filter),
  }
}
