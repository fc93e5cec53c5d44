import { type Cypher, cypher, cypherAlternatives, whenSet } from '../cypher.ts'
import { claimTypes } from '../model/claim-types.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { type MappedConditions, passingGroups } from './mapped-groups.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

const otherTypes = cypherAlternatives(claimTypes.filter((type) => type !== 'INTERACTED'))

// A case, for Neo4j would seek once for each side of an OR, and then has to sort what it finds.
const afterOnItsDay = cypher`CASE WHEN claim.sort = $afterSort THEN claim.id > $afterId ELSE true END`

/** The newest interactions with the parent as this end, read in the order of the index on that end and the day. */
const newestInteractions = (end: Cypher): Cypher => cypher`
  WITH true AS wanted
  WHERE ${whenSet('types', cypher`'INTERACTED' IN $types`)}
  MATCH ()-[claim:INTERACTED]->()
  WHERE claim.${end} = parent AND claim.sort <= coalesce($afterSort, '~')
    AND ${claimPasses} AND ${whenSet('afterId', afterOnItsDay)}
  RETURN claim
  ORDER BY claim.${end} DESC, claim.sort DESC, claim.id
  LIMIT $limit`

/** Which claims is each of these entities an end of? Newest first. */
export const claimsOfEntities: PerParentQuery<ClaimPage, ClaimOfRow> = {
  name: 'claims-of-entities',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[claim:${anyClaim}]-(:Entity)
      ${claimPage}
    }
    ${newestClaimsOfParents}`,
  // Interactions are the only claims of which one entity can have a million.
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      CALL (parent) {
        ${newestInteractions(cypher`sourceId`)}
        UNION
        ${newestInteractions(cypher`targetId`)}
        UNION
        MATCH (:Entity {id: parent})-[claim:${otherTypes}]-(:Entity)
        ${claimPage}
      }
      RETURN claim
      ORDER BY claim.sort DESC, claim.id
      LIMIT $limit
    }
    ${newestClaimsOfParents}`,
  decode: decodeClaimOf,
}

/** How many claims of some types or modalities is each of these entities an end of? Read from the map. */
export const claimCountOfEntitiesByGroups: PerParentQuery<MappedConditions, CountRow> = {
  name: 'claim-count-of-entities-by-groups',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
      ${passingGroups}
      RETURN sum(claimCount) AS count
    }
    RETURN parent, coalesce(count, 0) AS count`,
  decode: decodeCount,
}

/** How many claims is each of these entities an end of? */
export const claimCountOfEntities: PerParentQuery<ClaimConditions, CountRow> = {
  name: 'claim-count-of-entities',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[claim:${anyClaim}]-(:Entity)
      WHERE ${claimPasses}
      RETURN count(DISTINCT claim) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
