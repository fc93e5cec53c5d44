import { type Cypher, cypher, whereAnySet } from '../cypher.ts'
import { anyClaim, claimPasses } from './claim-patterns.ts'
import { otherTypes } from './newest-interactions.ts'
import { spansOfPeriod } from './period.ts'

interface Question {
  /** Which of the claims, and of the entities at their other ends, are asked about besides. */
  readonly which?: Cypher
  /** What is asked about the claims of one parent, in scope as `claim` and `other`; one of an entity with itself may come twice. */
  readonly about: Cypher
  /** What is answered, of all parents. */
  readonly answer: Cypher
}

const beginsInPeriod = (end: Cypher, other: Cypher): Cypher => cypher`
  UNWIND ${spansOfPeriod} AS span
  MATCH ()-[claim:INTERACTED]->()
  USING INDEX SEEK claim:INTERACTED(${end}, sort)
  WHERE claim.${end} = parent AND claim.sort >= span[0] AND claim.sort <= span[1] AND ${claimPasses}
  RETURN claim, ${other} AS other`

const reachesIntoPeriod = (end: Cypher, other: Cypher): Cypher => cypher`
  MATCH ()-[claim:INTERACTED]->()
  USING INDEX SEEK claim:INTERACTED(${end}, reach)
  WHERE claim.${end} = parent AND claim.reach >= coalesce($from, '') AND ${claimPasses}
  RETURN claim, ${other} AS other`

/** Branches of a union: those of `parent` whose date can mean several days, and those of all other types; with their other ends. */
export const claimsOfParentThatReach = cypher`
  ${reachesIntoPeriod(cypher`sourceId`, cypher`endNode(claim)`)}
  UNION
  ${reachesIntoPeriod(cypher`targetId`, cypher`startNode(claim)`)}
  UNION
  MATCH (:Entity {id: parent})-[claim:${otherTypes}]-(other:Entity)
  WHERE ${claimPasses}
  RETURN claim, other`

/** Interactions, which alone come in millions, by the index on either end and the day. */
const passingInPeriod = cypher`
  CALL (parent) {
    ${beginsInPeriod(cypher`sourceId`, cypher`endNode(claim)`)}
    UNION
    ${beginsInPeriod(cypher`targetId`, cypher`startNode(claim)`)}
    UNION
    ${claimsOfParentThatReach}
  }
  WITH claim, other`

const passing = cypher`
  MATCH (:Entity {id: parent})-[claim:${anyClaim}]-(other:Entity)
  WHERE ${claimPasses}
  WITH claim, other`

/** Both texts of a question about the claims of each of `$parents` that meet the ClaimConditions. */
export function ofClaimsOfParents({ which = cypher`true`, about, answer }: Question) {
  const asked = (claims: Cypher): Cypher => cypher`
    UNWIND $parents AS parent
    CALL (parent) { ${claims} WHERE ${which} ${about} }
    ${answer}`
  return { text: asked(passing), indexed: asked(whereAnySet(['from', 'to'], passingInPeriod, passing)) }
}
