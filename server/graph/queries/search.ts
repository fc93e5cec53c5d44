import { cypher, whereAnySet } from '../cypher.ts'
import { allEntityColumns, decodeEntity } from '../decode/entity.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { EntityRecord } from '../model/records.ts'
import { startOfWord } from '../model/search-key.ts'
import {
  afterResult,
  candidatesOf,
  isPhrase,
  named,
  ofKinds,
  rankedFound,
  startsSo,
  wordsByIndex,
  wordsByStart,
} from './search-matches.ts'

/** What is looked for: `phrase` folded as search keys are, and its words: the longest, which leads, and the others. */
export type SearchConditions = {
  readonly phrase: string
  readonly lead: string
  /** The first two letters of the lead, and whether it has as many. */
  readonly start: string
  readonly hasStart: boolean
  /** Null where there are no others. */
  readonly words: readonly string[] | null
  readonly kinds: readonly EntityKind[] | null
}

/** The conditions of a search for these words, of which there must be one. */
export function searchConditions(words: readonly string[], kinds: readonly EntityKind[] | null): SearchConditions {
  const [lead = '', ...others] = words.toSorted((a, b) => b.length - a.length)
  return {
    phrase: words.join(' '),
    lead,
    start: startOfWord(lead),
    hasStart: [...lead].length > 1,
    words: others.length === 0 ? null : others,
    kinds,
  }
}

/** `afterRank`, `afterDegree` and `afterId` are of the last result of the page before. */
export type SearchPage = SearchConditions & {
  readonly afterRank: number | null
  readonly afterDegree: number | null
  readonly afterId: string | null
  /**
   * How many claims an entity may have that is yet to come and whose name starts with the phrase; null where none comes, or
   * where the phrase has several words, with which few names start.
   */
  readonly strongest: number | null
  readonly limit: number
}

/** The page of so many results after that one, or the first. */
export function searchPage(
  conditions: SearchConditions,
  [afterRank, afterDegree, afterId]: readonly [number, number, string] | readonly [null, null, null],
  limit: number,
): SearchPage {
  const isYetToCome = conditions.words === null && (afterRank === null || afterRank <= 1)
  const most = afterRank === 1 ? afterDegree : Number.MAX_SAFE_INTEGER
  const strongest = isYetToCome ? most : null
  return { ...conditions, afterRank, afterDegree, afterId, strongest, limit }
}

export interface SearchRow {
  readonly entity: EntityRecord
  /** 0: a name is the phrase; 1: a name starts so; 2: words in a name start so; 3: the words are found apart. */
  readonly rank: number
  readonly degree: number
}

const [candidates, candidatesByIndex] = [candidatesOf(wordsByStart), candidatesOf(wordsByIndex)]

const bestFirst = cypher`
  RETURN ${allEntityColumns('entity')} AS entity, rank, degree, entity.id AS id
  ORDER BY rank, degree DESC, id`

/** So many candidates are all ranked; where there are more, a page is looked for first among so many of the strongest. */
const [ranked, walked] = [cypher`2000`, cypher`6000`]

/** Of `entity` and `degree`, those whose name starts with the phrase, and is more. */
const amongBegun = cypher`
  WITH entity, degree, 1 AS rank
  WHERE ${startsSo} AND NOT ${isPhrase} AND ${ofKinds} AND ${afterResult}
  WITH entity, degree
  LIMIT $limit`

/**
 * To a page of entities whose name starts with the phrase, as `begun`, or fewer: those with more claims than the last of
 * them, for these come first by the index, and then those with as many, of which it knows the order.
 */
const strongestBegun = cypher`
  CALL (most) {
    MATCH (entity:Entity)
    WHERE entity.claimCount >= 0 AND entity.claimCount <= most AND entity.id > ''
    WITH entity, entity.claimCount AS degree
    ORDER BY entity.claimCount DESC
    LIMIT ${walked}
    ${amongBegun}
    WITH collect([entity, degree]) AS hits
    RETURN hits, CASE WHEN size(hits) = $limit THEN hits[$limit - 1][1] END AS least
  }
  CALL (least) {
    MATCH (entity:Entity)
    WHERE entity.claimCount = least AND entity.id > ''
    WITH entity, entity.claimCount AS degree
    ORDER BY entity.claimCount, entity.id
    LIMIT ${walked}
    ${amongBegun}
    RETURN collect(entity) AS alike
  }
  WITH [hit IN hits WHERE hit[1] > least | hit[0]] + alike AS begun
  WITH CASE WHEN size(begun) >= $limit THEN begun ELSE [] END AS begun`

/** Which entities have a name like this, in any language? Best first: exact, prefix, start of a word; then by degree. */
export const search: GraphQuery<SearchPage, SearchRow> = {
  name: 'search',
  // Grafeo would read all columns of all that is found, and sort them.
  text: cypher`
    ${candidates}
    ${rankedFound}
    WITH entity, rank, degree
    ORDER BY rank, degree DESC, entity.id
    LIMIT $limit
    ${bestFirst}`,
  indexed: whereAnySet(
    ['strongest'],
    cypher`
      ${wordsByIndex}
      ${named}
      WITH entity
      LIMIT ${ranked}
      WITH CASE WHEN count(entity) = ${ranked} THEN $strongest END AS most
      ${strongestBegun}
      CALL (begun) {
        UNWIND begun AS entity
        RETURN entity, entity.claimCount AS degree, 1 AS rank
        UNION ALL
        UNWIND CASE size(begun) WHEN 0 THEN [] ELSE [$phrase] END AS name
        MATCH (entity:Entity)
        USING TEXT INDEX entity:Entity(searchKey)
        WHERE ${isPhrase} AND ${ofKinds}
        WITH entity, entity.claimCount AS degree, 0 AS rank
        WHERE ${afterResult}
        RETURN entity, degree, rank
        UNION ALL
        UNWIND CASE size(begun) WHEN 0 THEN [$lead] ELSE [] END AS none
        ${candidatesByIndex}
        ${rankedFound}
        RETURN entity, degree, rank
        ORDER BY rank, degree DESC, entity.id
        LIMIT $limit
      }
      ${bestFirst}
      LIMIT $limit`,
    cypher`${candidatesByIndex} ${rankedFound} ${bestFirst} LIMIT $limit`,
  ),
  decode: (row) => ({ entity: decodeEntity(row.entity), rank: number(row.rank), degree: number(row.degree) }),
}

/** How many entities have a name like this? */
export const searchCount: GraphQuery<SearchConditions, number> = {
  name: 'search-count',
  text: cypher`${candidates} RETURN count(entity) AS count`,
  indexed: cypher`${candidatesByIndex} RETURN count(entity) AS count`,
  decode: (row) => number(row.count),
}
