import { cypher } from '../cypher.ts'
import { claimColumns, decodeClaim } from '../decode/claim.ts'
import type { ClaimRecord } from '../model/records.ts'
import { anyClaim } from './claim-patterns.ts'
import { endsOfParent } from './near-and-far.ts'
import { otherTypes } from './newest-interactions.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Which claims have these ids? Looked up through their ends or, of interactions, by the index of their constraint. */
export const claimsByIds: PerParentQuery<Record<never, never>, PerParentRow & { readonly claim: ClaimRecord }> = {
  name: 'claims-by-ids',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    MATCH (:Entity {id: near})-[claim:${anyClaim}]-(:Entity {id: far})
    WHERE claim.id = parent
    RETURN DISTINCT ${claimColumns} AS claim`,
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH ()-[claim:INTERACTED {id: parent}]->()
      USING INDEX SEEK claim:INTERACTED(id)
      RETURN claim
      UNION
      ${endsOfParent}
      MATCH (:Entity {id: near})-[claim:${otherTypes}]-(:Entity {id: far})
      WHERE claim.id = parent
      RETURN claim
    }
    RETURN ${claimColumns} AS claim`,
  decode: (row) => {
    const claim = decodeClaim(row.claim)
    return { parent: claim.id, claim }
  },
}
