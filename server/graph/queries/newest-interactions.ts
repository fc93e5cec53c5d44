import { type Cypher, cypher, cypherAlternatives, onlyWhenSet, whenSet, whereAnySet } from '../cypher.ts'
import { claimTypes } from '../model/claim-types.ts'
import { claimPasses } from './claim-patterns.ts'

/** The types of claims that never come in millions: their pages are sorted, those of interactions read from an index. */
export const otherTypes = cypherAlternatives(claimTypes.filter((type) => type !== 'INTERACTED'))

interface IndexedInteractions {
  /** Which interactions, by all properties of an index but its last, the day. */
  readonly which: Cypher
  /** These properties in the order of the index, so that it is read and nothing sorted. */
  readonly order: Cypher
}

// A case, for Neo4j would seek once for each side of an OR, and then has to sort what it finds.
const afterOnItsDay = cypher`CASE WHEN claim.sort = $afterSort THEN claim.id > $afterId ELSE true END`

// A condition in any case, for else Neo4j would not read the index.
const latest = whereAnySet(['afterSort'], cypher`$afterSort`, cypher`'~'`)

/** The page of interactions, newest first; one of the variables in scope already begun. */
export const newestInteractions = ({ which, order }: IndexedInteractions): Cypher => cypher`
  ${onlyWhenSet('types', cypher`WITH true AS wanted WHERE 'INTERACTED' IN $types`)}
  MATCH ()-[claim:INTERACTED]->()
  WHERE ${which} AND claim.sort <= ${latest}
    AND ${claimPasses} AND ${whenSet('afterId', afterOnItsDay)}
  RETURN claim
  ORDER BY ${order}, claim.sort DESC, claim.id
  LIMIT $limit`

/** The page of what several pages, each in scope as `claim`, hold together. */
export const newestOfPages = cypher`
  RETURN claim
  ORDER BY claim.sort DESC, claim.id
  LIMIT $limit`
