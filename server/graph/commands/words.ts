import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'

/** One word of some name of an entity. */
export type NamingRow = { readonly entity: string; readonly word: string }

type Namings = { readonly rows: readonly NamingRow[] }

/** Makes the words that are not there yet; `start` is what `startOfWord` says. */
export const mergeWords: GraphCommand<{
  readonly rows: readonly { readonly word: string; readonly start: string }[]
}> = {
  name: 'merge-words',
  text: cypher`
    UNWIND $rows AS row
    MERGE (word:Word {id: row.word})
    ON CREATE SET word.start = row.start`,
}

export const createNamings: GraphCommand<Namings> = {
  name: 'create-namings',
  text: cypher`
    UNWIND $rows AS row
    MATCH (word:Word {id: row.word})
    MATCH (entity:Entity {id: row.entity})
    CREATE (word)-[:NAMES]->(entity)`,
}

export const deleteNamings: GraphCommand<Namings> = {
  name: 'delete-namings',
  text: cypher`
    UNWIND $rows AS row
    MATCH (:Entity {id: row.entity})<-[naming:NAMES]-(word)
    WHERE word.id = row.word
    DELETE naming`,
}

/** Takes out those of the words that name nothing any more. */
export const deleteUnusedWords: GraphCommand<{ readonly words: readonly string[] }> = {
  name: 'delete-unused-words',
  text: cypher`
    UNWIND $words AS text
    MATCH (word:Word {id: text})
    WHERE NOT EXISTS { (word)-[:NAMES]->(:Entity) }
    DELETE word`,
}
