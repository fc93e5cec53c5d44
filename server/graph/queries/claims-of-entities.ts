import { type Cypher, cypher } from '../cypher.ts'
import { type ClaimOfRow, type ClaimPage, claimPage, decodeClaimOf, newestClaimsOfParents } from './claim-page.ts'
import { anyClaim, type ClaimConditions } from './claim-patterns.ts'
import { ofClaimsOfParents } from './claims-of-parents.ts'
import { countByGroups, countInMonths } from './mapped-counts.ts'
import type { MappedConditions } from './mapped-groups.ts'
import type { MonthConditions } from './mapped-months.ts'
import { newestInteractions, newestOfPages, otherTypes } from './newest-interactions.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

/** Those with the parent as this end. */
const interactionsOfEnd = (end: Cypher): Cypher =>
  newestInteractions({ which: cypher`claim.${end} = parent`, order: cypher`claim.${end} DESC` })

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
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      CALL (parent) {
        ${interactionsOfEnd(cypher`sourceId`)}
        UNION
        ${interactionsOfEnd(cypher`targetId`)}
        UNION
        MATCH (:Entity {id: parent})-[claim:${otherTypes}]-(:Entity)
        ${claimPage}
      }
      ${newestOfPages}
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
      ${countByGroups}
    }
    RETURN parent, count`,
  decode: decodeCount,
}

const counted = ofClaimsOfParents({
  about: cypher`RETURN count(DISTINCT claim) AS count`,
  answer: cypher`RETURN parent, count`,
})

/** How many claims is each of these entities an end of? */
export const claimCountOfEntities: PerParentQuery<ClaimConditions, CountRow> = {
  name: 'claim-count-of-entities',
  ...counted,
  decode: decodeCount,
}

/** How many claims in some months is each of these entities an end of? Read from the map, where indexes help with the rest. */
export const claimCountOfEntitiesInMonths: PerParentQuery<MonthConditions, CountRow> = {
  name: 'claim-count-of-entities-in-months',
  text: counted.text,
  indexed: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[link:LINKED]-(:Entity)
      ${countInMonths}
    }
    RETURN parent, count`,
  decode: decodeCount,
}
