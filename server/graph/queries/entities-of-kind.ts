import { type Cypher, cypher, cypherName } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { number, text } from '../decode/values.ts'
import type { GraphQuery, StoreValue } from '../graph-store.ts'
import { type EntityKind, entityLabels } from '../model/kinds.ts'
import type { EntityRecord } from '../model/records.ts'

interface ListedEntity {
  readonly entity: EntityRecord
  readonly sortName: string
}

/** What all lists can be narrowed by: words that some name must have, as starts of words; the describing document. */
type ListConditions = {
  readonly words: readonly string[] | null
  readonly document: string | null
  /** Conditions of the kind alone, by name; null where not set. */
  readonly [condition: string]: StoreValue
}

type ListPage = ListConditions & {
  readonly afterName: string | null
  readonly afterId: string | null
  readonly limit: number
}

export interface ListQueries {
  readonly page: GraphQuery<ListPage, ListedEntity>
  readonly count: GraphQuery<ListConditions, number>
}

/** Whether some name of `entity` has each of `$words` as the start of a word. */
export const hasWords = cypher`
  all(word IN $words WHERE entity.searchKey CONTAINS ('^' + word) OR entity.searchKey CONTAINS (' ' + word))`

const conditionsOfKind: Readonly<Record<EntityKind, readonly Cypher[]>> = {
  COUNTRY: [
    cypher`($iso2 IS NULL OR entity.iso2 IN $iso2)`,
    cypher`($memberOf IS NULL OR EXISTS { (entity)-[:MEMBER_OF]->(:Entity {id: $memberOf}) })`,
  ],
  ORGANISATION: [cypher`($member IS NULL OR EXISTS { (entity)<-[:MEMBER_OF]-(:Entity {id: $member}) })`],
  PERSON: [cypher`($officeOf IS NULL OR EXISTS { (entity)-[:HOLDS_OFFICE]->(:Entity {id: $officeOf}) })`],
  GROUP: [],
  PLACE: [cypher`($country IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Entity {id: $country}) })`],
  EVENT: [
    cypher`($place IS NULL OR EXISTS { (entity)-[:HELD_IN]->(:Entity {id: $place}) })`,
    cypher`($participant IS NULL OR EXISTS { (entity)<-[:PARTICIPATED_IN]-(:Entity {id: $participant}) })`,
  ],
  PLAN: [cypher`($proposer IS NULL OR EXISTS { (entity)<-[:PROPOSED]-(:Entity {id: $proposer}) })`],
  PHASE: [],
  PLEDGE: [cypher`($pledger IS NULL OR EXISTS { (entity)<-[:PLEDGED]-(:Entity {id: $pledger}) })`],
  STATEMENT: [
    cypher`($speaker IS NULL OR EXISTS { (entity)<-[:SAID]-(:Entity {id: $speaker}) })`,
    cypher`($about IS NULL OR EXISTS { (entity)-[:ABOUT]->(:Entity {id: $about}) })`,
    cypher`($addressee IS NULL OR EXISTS { (entity)-[:ADDRESSED_TO]->(:Entity {id: $addressee}) })`,
    cypher`($verbatim IS NULL OR (entity.verbatim IS NOT NULL) = $verbatim)`,
  ],
  FIGURE: [cypher`($counts IS NULL OR EXISTS { (entity)-[:COUNTS]->(:Entity {id: $counts}) })`],
}

/** Which entities of this kind are there? By name. And how many? */
export function listQueries(kind: EntityKind): ListQueries {
  const match = cypher`MATCH (entity:${cypherName(entityLabels[kind])})
    WHERE ($words IS NULL OR ${hasWords})
      AND ($document IS NULL OR EXISTS { (entity)<-[:DESCRIBES]-(:Document {id: $document}) })
      ${conditionsOfKind[kind].reduce((all, condition) => cypher`${all} AND ${condition}`, cypher``)}`
  return {
    page: {
      name: `entities-${kind.toLowerCase()}`,
      text: cypher`
        ${match}
          AND ($afterId IS NULL OR entity.sortName > $afterName
               OR (entity.sortName = $afterName AND entity.id > $afterId))
        WITH entity
        ORDER BY entity.sortName, entity.id
        LIMIT $limit
        RETURN ${entityColumns('entity')} AS entity, entity.sortName AS sortName, entity.id AS id
        ORDER BY sortName, id`,
      decode: (row) => ({ entity: decodeEntity(row.entity), sortName: text(row.sortName) }),
    },
    count: {
      name: `entity-count-${kind.toLowerCase()}`,
      text: cypher`${match} RETURN count(entity) AS count`,
      decode: (row) => number(row.count),
    },
  }
}
