import { cypher } from '../cypher.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import type { EntityId } from '../model/records.ts'
import { type ClaimPage, type ClaimRow, claimPage, decodeClaimRow, newestClaims } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { ofClaimsAmong } from './claims-among.ts'
import { interactionsOfDocument } from './claims-of-documents.ts'
import { newestClaimsOfPair } from './claims-of-links.ts'
import { countByGroups, countInMonths } from './mapped-counts.ts'
import type { MappedConditions } from './mapped-groups.ts'
import type { MonthConditions } from './mapped-months.ts'
import { linksAmongIdsByIndex, ofLinksAmong, tiedPairs } from './near-and-far.ts'
import { otherTypes } from './newest-interactions.ts'

type Ends = { readonly ids: readonly EntityId[] }

const anyEnds = cypher`MATCH (:Entity)-[claim:${anyClaim}]->(:Entity)`

const endsAmong = cypher`
  ${tiedPairs}
  MATCH (:Entity {id: near})-[claim:${anyClaim}]-(other:Entity)
  WHERE other.id IN fars
  WITH claim`

// Neo4j reads all links without looking at their ends where no label is named.
const anyLinkByIndex = cypher`MATCH ()-[link:LINKED]->(other)`

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

const decodeCount = (row: StoreRow): number => number(row.count)

const countOfAll = cypher`${anyEnds} WHERE ${claimPasses} RETURN count(claim) AS count`

/** How many claims are there? */
export const allClaimsCount: GraphQuery<ClaimConditions, number> = {
  name: 'all-claims-count',
  text: countOfAll,
  decode: decodeCount,
}

/** How many claims of some types, modalities, documents or roots are there? Read from the map. */
export const allClaimsCountByGroups: GraphQuery<MappedConditions, number> = {
  name: 'all-claims-count-by-groups',
  text: cypher`MATCH (:Entity)-[link:LINKED]->(other:Entity) ${countByGroups}`,
  indexed: cypher`${anyLinkByIndex} ${countByGroups}`,
  decode: decodeCount,
}

/** How many claims are there in some months? Read from the map, where indexes help with the rest. */
export const allClaimsCountInMonths: GraphQuery<MonthConditions, number> = {
  name: 'all-claims-count-in-months',
  text: countOfAll,
  indexed: cypher`${anyLinkByIndex} ${countInMonths}`,
  decode: decodeCount,
}

/** Which claims tie these entities to one another? Newest first. */
export const claimsBetween: GraphQuery<ClaimPage & Ends, ClaimRow> = {
  name: 'claims-between',
  text: cypher`CALL () { ${endsAmong} ${claimPage} } ${newestClaims}`,
  indexed: cypher`
    CALL () {
      ${linksAmongIdsByIndex}
      WITH link.sourceId AS near, link.targetId AS far
      CALL (near, far) { ${newestClaimsOfPair} }
      RETURN DISTINCT claim
      ORDER BY claim.sort DESC, claim.id
      LIMIT $limit
    }
    ${newestClaims}`,
  decode: decodeClaimRow,
}

const countBetween = ofClaimsAmong(cypher`RETURN count(DISTINCT claim) AS count`)

/** How many claims tie these entities to one another? */
export const claimsBetweenCount: GraphQuery<ClaimConditions & Ends, number> = {
  name: 'claims-between-count',
  ...countBetween,
  decode: decodeCount,
}

/** How many claims of some types, modalities, documents or roots tie them to one another? Read from the map. */
export const claimsBetweenCountByGroups: GraphQuery<MappedConditions & Ends, number> = {
  name: 'claims-between-count-by-groups',
  ...ofLinksAmong(countByGroups),
  decode: decodeCount,
}

/** How many claims tie them to one another in some months? Read from the map, where indexes help with the rest. */
export const claimsBetweenCountInMonths: GraphQuery<MonthConditions & Ends, number> = {
  name: 'claims-between-count-in-months',
  text: countBetween.text,
  indexed: ofLinksAmong(countInMonths).indexed,
  decode: decodeCount,
}
