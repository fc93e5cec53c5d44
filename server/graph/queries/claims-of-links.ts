import { type Cypher, cypher } from '../cypher.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { claimsOfPairInPeriod } from './claims-among.ts'
import { endsOfParent } from './near-and-far.ts'
import { newestInteractions, newestOfPages, otherTypes } from './newest-interactions.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

/** Those from this end to that. */
const interactionsOfEnds = (source: Cypher, target: Cypher): Cypher =>
  newestInteractions({
    which: cypher`claim.sourceId = ${source} AND claim.targetId = ${target}`,
    order: cypher`claim.sourceId DESC, claim.targetId DESC`,
  })

/** The claims between `near` and `far` of which a page can be, newest first: interactions, which alone come in millions, by the index on both ends and the day. */
export const newestClaimsOfPair = cypher`
  ${interactionsOfEnds(cypher`near`, cypher`far`)}
  UNION
  ${interactionsOfEnds(cypher`far`, cypher`near`)}
  UNION
  MATCH (:Entity {id: near})-[claim:${otherTypes}]-(:Entity {id: far})
  ${claimPage}`

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
  indexed: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      CALL (near, far) { ${newestClaimsOfPair} }
      ${newestOfPages}
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
  indexed: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      ${claimsOfPairInPeriod}
      RETURN count(DISTINCT claim) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
