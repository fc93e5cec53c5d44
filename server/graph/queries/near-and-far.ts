import { type Cypher, cypher, cypherName } from '../cypher.ts'

/**
 * The ids of two entities as `near`, the one with fewer claims, and `far`: claims between them are to be looked for from
 * the near end, for the other may have a million.
 */
export function nearAndFar(one: string, other: string): Cypher {
  const [a, b] = [cypherName(one), cypherName(other)]
  return cypher`
    CASE WHEN ${a}.claimCount <= ${b}.claimCount THEN ${a}.id ELSE ${b}.id END AS near,
    CASE WHEN ${a}.claimCount <= ${b}.claimCount THEN ${b}.id ELSE ${a}.id END AS far`
}

/** From `parent`, the id of a claim or link, to its ends as `near` and `far`. */
export const endsOfParent = cypher`
  WITH parent, split(parent, '~') AS ends
  MATCH (source:Entity {id: ends[0]})
  MATCH (target:Entity {id: ends[1]})
  WITH parent, ${nearAndFar('source', 'target')}`

/** The links that tie the entities of `$ids` to one another, each as `link` from its one end to `other`. */
const linksAmongIds = cypher`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[link:LINKED]->(other:Entity)
  WHERE other.id IN $ids`

/** The same, as `link` from one of its ends: those of an entity with more neighbours than there are ids are looked up one by one, by the index on their id. */
export const linksAmongIdsByIndex = cypher`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity, id) {
    WITH entity.neighbourCount <= size($ids) AS isFew
    WHERE isFew
    MATCH (entity)-[link:LINKED]->(other:Entity)
    WHERE other.id IN $ids
    RETURN link, other
    UNION
    WITH entity.neighbourCount > size($ids) AS isMany
    WHERE isMany
    UNWIND $ids AS far
    WITH id + '~' + far AS wanted
    MATCH ()-[link:LINKED {id: wanted}]->()
    USING INDEX SEEK link:LINKED(id)
    RETURN link, endNode(link) AS other
  }`

/** Both texts of a question about the links that tie the entities of `$ids` to one another, in scope as `link` and `other`. */
export const ofLinksAmong = (question: Cypher): { readonly text: Cypher; readonly indexed: Cypher } => ({
  text: cypher`${linksAmongIds} ${question}`,
  indexed: cypher`${linksAmongIdsByIndex} WITH link, other ${question}`,
})

/** The pairs among `$ids` that are tied, by way of the map: each `near` once, with all its `fars`. */
export const tiedPairs = cypher`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})-[:LINKED]->(other:Entity)
  WHERE other.id IN $ids
  WITH ${nearAndFar('entity', 'other')}
  WITH near, collect(far) AS fars`
