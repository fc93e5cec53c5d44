import { cypher, onlyWhen, whenSet } from '../cypher.ts'
import { allEntityColumns, decodeEntity } from '../decode/entity.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { EntityRecord } from '../model/records.ts'
import { startOfWord } from '../model/search-key.ts'
import { hasWords } from './list-conditions.ts'

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
  readonly limit: number
}

export interface SearchRow {
  readonly entity: EntityRecord
  /** 0: a name is the phrase; 1: a name starts so; 2: words in a name start so; 3: the words are found apart. */
  readonly rank: number
  readonly degree: number
}

const candidates = cypher`
  MATCH (word:Word${onlyWhen('hasStart', cypher` {start: $start}`)})
  WHERE word.id STARTS WITH $lead
  MATCH (word)-[:NAMES]->(entity:Entity)
  WITH DISTINCT entity
  WHERE ${whenSet('words', hasWords)} AND ${whenSet('kinds', cypher`entity.kind IN $kinds`)}`

const afterResult = whenSet(
  'afterId',
  cypher`rank > $afterRank
      OR (rank = $afterRank AND (degree < $afterDegree OR (degree = $afterDegree AND entity.id > $afterId)))`,
)

/** Which entities have a name like this, in any language? Best first: exact, prefix, start of a word; then by degree. */
export const search: GraphQuery<SearchPage, SearchRow> = {
  name: 'search',
  text: cypher`
    ${candidates}
    WITH entity, entity.claimCount AS degree, CASE
      WHEN entity.searchKey CONTAINS ('^' + $phrase + '$') THEN 0
      WHEN entity.searchKey CONTAINS ('^' + $phrase) THEN 1
      WHEN entity.searchKey CONTAINS (' ' + $phrase) THEN 2
      ELSE 3 END AS rank
    WHERE ${afterResult}
    RETURN ${allEntityColumns('entity')} AS entity, rank, degree, entity.id AS id
    ORDER BY rank, degree DESC, id
    LIMIT $limit`,
  decode: (row) => ({ entity: decodeEntity(row.entity), rank: number(row.rank), degree: number(row.degree) }),
}

/** How many entities have a name like this? */
export const searchCount: GraphQuery<SearchConditions, number> = {
  name: 'search-count',
  text: cypher`${candidates} RETURN count(entity) AS count`,
  decode: (row) => number(row.count),
}
