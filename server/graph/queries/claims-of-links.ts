import { cypher } from '../cypher.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { endsOfParent } from './near-and-far.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

/** Which claims does each of these links sum up? Newest first. */
export const claimsOfLinks: PerParentQuery<ClaimPage, ClaimOfRow> = {
  name: 'claims-of-links',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      MATCH (:Entity {id: near})-[claim:${anyClaim}]-(:Entity {id: far})
      ${claimPage}
    }
    ${newestClaimsOfParents}`,
  decode: decodeClaimOf,
}

/** How many claims does each of these links sum up? */
export const claimCountOfLinks: PerParentQuery<ClaimConditions, CountRow> = {
  name: 'claim-count-of-links',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      MATCH (:Entity {id: near})-[claim:${anyClaim}]-(:Entity {id: far})
      WHERE ${claimPasses}
      RETURN count(DISTINCT claim) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
