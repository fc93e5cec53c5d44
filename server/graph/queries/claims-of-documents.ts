import { type Cypher, cypher } from '../cypher.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { newestInteractions, newestOfPages, otherTypes } from './newest-interactions.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

// A document describes every entity that its claims tie, so they are found from the entities, without reading all claims.
const claimsOfDocument = (types: Cypher): Cypher => cypher`
  MATCH (:Document {id: parent})-[:DESCRIBES]->(entity:Entity)
  WITH DISTINCT parent, entity
  MATCH (entity)-[claim:${types}]->(:Entity)
  WHERE claim.document = parent
  WITH claim`

/** Interactions that rest on the document `parent`: a page, newest first. */
export const interactionsOfDocument = newestInteractions({
  which: cypher`claim.document = parent`,
  order: cypher`claim.document DESC`,
})

/** Which claims rest on each of these documents? Newest first. */
export const claimsOfDocuments: PerParentQuery<ClaimPage, ClaimOfRow> = {
  name: 'claims-of-documents',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      ${claimsOfDocument(anyClaim)}
      ${claimPage}
    }
    ${newestClaimsOfParents}`,
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      CALL (parent) {
        ${interactionsOfDocument}
        UNION
        ${claimsOfDocument(otherTypes)}
        ${claimPage}
      }
      ${newestOfPages}
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
      ${claimsOfDocument(anyClaim)}
      WHERE ${claimPasses}
      RETURN count(DISTINCT claim) AS count
    }
    RETURN parent, count`,
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      CALL (parent) {
        MATCH ()-[claim:INTERACTED]->()
        USING INDEX SEEK claim:INTERACTED(document, sort)
        WHERE claim.document = parent AND claim.sort >= '' AND ${claimPasses}
        RETURN count(claim) AS claims
        UNION ALL
        ${claimsOfDocument(otherTypes)}
        WHERE ${claimPasses}
        RETURN count(DISTINCT claim) AS claims
      }
      RETURN sum(claims) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
