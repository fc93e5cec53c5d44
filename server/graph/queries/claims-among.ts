import { type Cypher, cypher, whereAnySet } from '../cypher.ts'
import { anyClaim, claimPasses } from './claim-patterns.ts'
import { linksAmongIdsByIndex, tiedPairs } from './near-and-far.ts'
import { otherTypes } from './newest-interactions.ts'
import { spansOfPeriod } from './period.ts'

const beginsInPeriod = (source: Cypher, target: Cypher): Cypher => cypher`
  UNWIND ${spansOfPeriod} AS span
  MATCH ()-[claim:INTERACTED]->()
  USING INDEX SEEK claim:INTERACTED(sourceId, targetId, sort)
  WHERE claim.sourceId = ${source} AND claim.targetId = ${target} AND claim.sort >= span[0] AND claim.sort <= span[1]
    AND ${claimPasses}
  RETURN claim`

const reachesIntoPeriod = (source: Cypher, target: Cypher): Cypher => cypher`
  MATCH ()-[claim:INTERACTED]->()
  USING INDEX SEEK claim:INTERACTED(sourceId, reach)
  WHERE claim.sourceId = ${source} AND claim.reach >= coalesce($from, '') AND claim.targetId = ${target}
    AND ${claimPasses}
  RETURN claim`

const [near, far] = [cypher`near`, cypher`far`]

/** Branches of a union: those between `near` and `far` whose date can mean several days, and those of all other types. */
export const claimsOfPairThatReach = cypher`
  ${reachesIntoPeriod(near, far)}
  UNION
  ${reachesIntoPeriod(far, near)}
  UNION
  MATCH (:Entity {id: near})-[claim:${otherTypes}]-(:Entity {id: far})
  WHERE ${claimPasses}
  RETURN claim`

/** The claims between `near` and `far` that meet the ClaimConditions, as `claim`: interactions, which alone come in millions, by the index on both ends and the day. */
export const claimsOfPairInPeriod = cypher`
  CALL (near, far) {
    ${beginsInPeriod(near, far)}
    UNION
    ${beginsInPeriod(far, near)}
    UNION
    ${claimsOfPairThatReach}
  }`

const passingInPeriod = cypher`
  ${linksAmongIdsByIndex}
  WITH link.sourceId AS near, link.targetId AS far
  ${claimsOfPairInPeriod}
  WITH near, far, claim`

const passing = cypher`
  ${tiedPairs}
  MATCH (:Entity {id: near})-[claim:${anyClaim}]-(other:Entity)
  WHERE other.id IN fars AND ${claimPasses}
  WITH near, other.id AS far, claim`

/**
 * Both texts of a question about the claims that tie the entities of `$ids` to one another and meet the ClaimConditions, in
 * scope as `claim`, and their ends as `near` and `far`; one of an entity with itself may come twice.
 */
export const ofClaimsAmong = (question: Cypher): { readonly text: Cypher; readonly indexed: Cypher } => ({
  text: cypher`${passing} ${question}`,
  indexed: cypher`${whereAnySet(['from', 'to'], passingInPeriod, passing)} ${question}`,
})
