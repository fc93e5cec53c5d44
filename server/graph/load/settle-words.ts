import { createNamings, deleteNamings, deleteUnusedWords, mergeWords, type NamingRow } from '../commands/words.ts'
import { cypher } from '../cypher.ts'
import { text } from '../decode/values.ts'
import type { GraphQuery, GraphTransaction } from '../graph-store.ts'
import type { EntityId, EntityRecord } from '../model/records.ts'
import { startOfWord, wordsOfNames } from '../model/search-key.ts'
import { batches } from './batches.ts'

// By its label, Neo4j would start from the words, as long as it goes by a plan for the empty database.
/** By which words can these entities be found now? */
export const namingsOf: GraphQuery<{ readonly entities: readonly EntityId[] }, NamingRow> = {
  name: 'namings-of-entities',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[:NAMES]-(word)
    RETURN id AS entity, word.id AS word`,
  decode: (row) => ({ entity: text(row.entity), word: text(row.word) }),
}

const distinctWords = (namings: readonly NamingRow[]): readonly string[] => [
  ...new Set(namings.map(({ word }) => word)),
]

const keyOf = ({ entity, word }: NamingRow): string => `${entity} ${word}`

/**
 * Lets these entities be found by the words of their names, and by no others; `before` are the namings that there were,
 * also those of entities that have gone.
 */
export async function settleWords(
  transaction: GraphTransaction,
  entities: readonly EntityRecord[],
  before: readonly NamingRow[],
): Promise<void> {
  const wanted = entities.flatMap(({ id, name, aliases }) =>
    wordsOfNames([name, ...aliases]).map((word): NamingRow => ({ entity: id, word })),
  )
  const [had, has] = [new Set(before.map(keyOf)), new Set(wanted.map(keyOf))]
  const [gone, added] = [before.filter((row) => !has.has(keyOf(row))), wanted.filter((row) => !had.has(keyOf(row)))]
  const rowsOfWords = distinctWords(added).map((word) => ({ word, start: startOfWord(word) }))
  await Promise.all([
    ...[...batches(gone)].map((rows) => transaction.run(deleteNamings, { rows })),
    ...[...batches(rowsOfWords)].map((rows) => transaction.run(mergeWords, { rows })),
    ...[...batches(added)].map((rows) => transaction.run(createNamings, { rows })),
    ...[...batches(distinctWords(gone))].map((words) => transaction.run(deleteUnusedWords, { words })),
  ])
}
