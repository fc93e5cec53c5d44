import { type Cypher, cypher, cypherName } from '../cypher.ts'
import { storedLabels } from '../model/stored-labels.ts'
import { type CypherTarget, execute } from './execute.ts'

/** The engine's unique constraint is no index: both are needed. */
const statements: readonly Cypher[] = [
  ...storedLabels.flatMap((label) => [
    cypher`CREATE CONSTRAINT entente_${cypherName(label)}_id IF NOT EXISTS
           FOR (node:${cypherName(label)}) REQUIRE node.id IS UNIQUE`,
    cypher`CREATE INDEX entente_${cypherName(label)}_by_id IF NOT EXISTS FOR (node:${cypherName(label)}) ON (node.id)`,
  ]),
  cypher`CREATE INDEX entente_word_start IF NOT EXISTS FOR (node:Word) ON (node.start)`,
  cypher`CREATE INDEX entente_completion_entity IF NOT EXISTS FOR (node:Completion) ON (node.entity)`,
  cypher`CREATE INDEX entente_completion_document IF NOT EXISTS FOR (node:Completion) ON (node.document)`,
  cypher`CREATE INDEX entente_import_batch_document IF NOT EXISTS FOR (node:ImportBatch) ON (node.document)`,
]

export async function createGrafeoSchema(target: CypherTarget): Promise<void> {
  for (const text of statements) await execute(target, { name: 'create-schema', text })
}
