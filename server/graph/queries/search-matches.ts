import { type Cypher, cypher, onlyWhen, whenSet } from '../cypher.ts'
import { hasWords } from './list-conditions.ts'

/** The words that start as the lead does; Grafeo finds them by their first two letters, if these are given to each look-up. */
export const wordsByStart = cypher`
  ${onlyWhen('hasStart', cypher`UNWIND [$start] AS start`)}
  MATCH (word:Word${onlyWhen('hasStart', cypher` {start: start}`)})
  WHERE word.id STARTS WITH $lead`

export const wordsByIndex = cypher`
  MATCH (word:Word)
  WHERE word.id STARTS WITH $lead`

/** From `word` to what it names, as `entity`. */
export const named = cypher`MATCH (word)-[:NAMES]->(entity)`

export const ofKinds = whenSet('kinds', cypher`entity.kind IN $kinds`)

/** From how words are found to each `entity` that has a name like the one looked for. */
export const candidatesOf = (words: Cypher): Cypher => cypher`
  ${words}
  ${named}
  WITH DISTINCT entity
  WHERE ${whenSet('words', hasWords)} AND ${ofKinds}`

/** Whether `entity`, of this `rank` and `degree`, comes after the last result of the page before. */
export const afterResult = whenSet(
  'afterId',
  cypher`rank > $afterRank
      OR (rank = $afterRank AND (degree < $afterDegree OR (degree = $afterDegree AND entity.id > $afterId)))`,
)

/** Whether a name of `entity` is the phrase, and whether one starts so. */
export const isPhrase = cypher`entity.searchKey CONTAINS ('^' + $phrase + '$')`
export const startsSo = cypher`entity.searchKey CONTAINS ('^' + $phrase)`

/** How well each `entity` of those found matches. */
export const rankedFound = cypher`
  WITH entity, entity.claimCount AS degree, CASE
    WHEN ${isPhrase} THEN 0
    WHEN ${startsSo} THEN 1
    WHEN entity.searchKey CONTAINS (' ' + $phrase) THEN 2
    ELSE 3 END AS rank
  WHERE ${afterResult}`
