import { cypher } from '../cypher.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { EntityId } from '../model/records.ts'
import { type ClaimPage, type ClaimRow, claimPage, decodeClaimRow, newestClaims } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { ofClaimsAmong } from './claims-among.ts'
import { interactionsOfDocument } from './claims-of-documents.ts'
import { tiedPairs } from './near-and-far.ts'
import { otherTypes } from './newest-interactions.ts'

type Ends = { readonly ids: readonly EntityId[] }

const anyEnds = cypher`MATCH (:Entity)-[claim:${anyClaim}]->(:Entity)`

const endsAmong = cypher`
  ${tiedPairs}
  MATCH (:Entity {id: near})-[claim:${anyClaim}]-(other:Entity)
  WHERE other.id IN fars
  WITH claim`

const count = cypher`
  WHERE ${claimPasses}
  RETURN count(DISTINCT claim) AS count`

/** Which claims are there? Newest first. */
export const allClaims: GraphQuery<ClaimPage, ClaimRow> = {
  name: 'all-claims',
  text: cypher`CALL () { ${anyEnds} ${claimPage} } ${newestClaims}`,
  indexed: cypher`
    CALL () {
      MATCH (document:Document)
      WITH document.id AS parent
      CALL (parent) { ${interactionsOfDocument} }
      RETURN claim
      UNION
      MATCH (:Entity)-[claim:${otherTypes}]->(:Entity)
      ${claimPage}
    }
    WITH claim
    ORDER BY claim.sort DESC, claim.id
    LIMIT $limit
    ${newestClaims}`,
  decode: decodeClaimRow,
}

/** How many claims are there? */
export const allClaimsCount: GraphQuery<ClaimConditions, number> = {
  name: 'all-claims-count',
  text: cypher`${anyEnds} ${count}`,
  decode: (row) => number(row.count),
}

/** Which claims tie these entities to one another? Newest first. */
export const claimsBetween: GraphQuery<ClaimPage & Ends, ClaimRow> = {
  name: 'claims-between',
  text: cypher`CALL () { ${endsAmong} ${claimPage} } ${newestClaims}`,
  decode: decodeClaimRow,
}

/** How many claims tie these entities to one another? */
export const claimsBetweenCount: GraphQuery<ClaimConditions & Ends, number> = {
  name: 'claims-between-count',
  ...ofClaimsAmong(cypher`RETURN count(DISTINCT claim) AS count`),
  decode: (row) => number(row.count),
}
