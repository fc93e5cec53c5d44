import { type Cypher, cypher, cypherName } from '../cypher.ts'
import { storedLabels } from '../model/stored-labels.ts'

/** Constraints and indexes; each does nothing where it stands already. */
export const neo4jSchema: readonly Cypher[] = [
  ...storedLabels.map(
    (label) => cypher`
      CREATE CONSTRAINT entente_${cypherName(label)}_id IF NOT EXISTS
      FOR (node:${cypherName(label)}) REQUIRE node.id IS UNIQUE`,
  ),
  cypher`
    CREATE CONSTRAINT entente_interacted_id IF NOT EXISTS
    FOR ()-[claim:INTERACTED]-() REQUIRE claim.id IS UNIQUE`,
  cypher`
    CREATE CONSTRAINT entente_linked_id IF NOT EXISTS
    FOR ()-[link:LINKED]-() REQUIRE link.id IS UNIQUE`,
  cypher`CREATE INDEX entente_interacted_source IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.sourceId, claim.sort)`,
  cypher`CREATE INDEX entente_interacted_target IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.targetId, claim.sort)`,
  cypher`CREATE INDEX entente_interacted_ends IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.sourceId, claim.targetId, claim.sort)`,
  cypher`CREATE INDEX entente_interacted_source_reach IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.sourceId, claim.reach)`,
  cypher`CREATE INDEX entente_interacted_target_reach IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.targetId, claim.reach)`,
  cypher`CREATE INDEX entente_interacted_document IF NOT EXISTS FOR ()-[claim:INTERACTED]-() ON (claim.document, claim.sort)`,
  cypher`CREATE INDEX entente_linked_source IF NOT EXISTS FOR ()-[link:LINKED]-() ON (link.sourceId, link.claimCount)`,
  cypher`CREATE INDEX entente_linked_target IF NOT EXISTS FOR ()-[link:LINKED]-() ON (link.targetId, link.claimCount)`,
  cypher`CREATE TEXT INDEX entente_entity_search_key IF NOT EXISTS FOR (node:Entity) ON (node.searchKey)`,
  cypher`CREATE INDEX entente_entity_sort_name IF NOT EXISTS FOR (node:Entity) ON (node.sortName)`,
  cypher`CREATE INDEX entente_entity_strongest IF NOT EXISTS FOR (node:Entity) ON (node.claimCount, node.id)`,
  cypher`CREATE INDEX entente_completion_entity IF NOT EXISTS FOR (node:Completion) ON (node.entity)`,
  cypher`CREATE INDEX entente_completion_document IF NOT EXISTS FOR (node:Completion) ON (node.document)`,
  cypher`CREATE INDEX entente_import_batch_document IF NOT EXISTS FOR (node:ImportBatch) ON (node.document)`,
]
