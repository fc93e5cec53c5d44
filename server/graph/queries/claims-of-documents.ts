import { cypher } from '../cypher.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

// A document describes every entity that its claims tie, so they are found from the entities, without reading all claims.
const claimsOfDocument = cypher`
  MATCH (:Document {id: parent})-[:DESCRIBES]->(entity:Entity)
  WITH DISTINCT parent, entity
  MATCH (entity)-[claim:${anyClaim}]->(:Entity)
  WHERE claim.document = parent
  WITH claim`

/** Which claims rest on each of these documents? Newest first. */
export const claimsOfDocuments: PerParentQuery<ClaimPage, ClaimOfRow> = {
  name: 'claims-of-documents',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      ${claimsOfDocument}
      ${claimPage}
    }
    ${newestClaimsOfParents}`,
  decode: decodeClaimOf,
}

/** How many claims rest on each of these documents? */
export const claimCountOfDocuments: PerParentQuery<ClaimConditions, CountRow> = {
  name: 'claim-count-of-documents',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      ${claimsOfDocument}
      WHERE ${claimPasses}
      RETURN count(DISTINCT claim) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
