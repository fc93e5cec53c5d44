import { cypher } from '../cypher.ts'
import { decodeDocument, documentColumns } from '../decode/document.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { StoredDocument } from '../model/records.ts'
import { anyClaim } from './claim-patterns.ts'

export interface ListedDocument {
  readonly document: StoredDocument
  /** Entities it describes that stand in the graph. */
  readonly entities: number
  readonly claims: number
  readonly passages: number
}

/** Which documents are loaded, and how much does each bring? By id. */
export const listDocuments: GraphQuery<Record<string, never>, ListedDocument> = {
  name: 'list-documents',
  text: cypher`
    MATCH (document:Document)
    CALL (document) {
      OPTIONAL MATCH (document)-[:DESCRIBES]->(entity:Entity)
      RETURN count(entity) AS entities
    }
    CALL (document) {
      OPTIONAL MATCH (document)-[:CONTAINS]->(passage:Passage)
      RETURN count(passage) AS passages
    }
    CALL (document) {
      OPTIONAL MATCH (document)-[:DESCRIBES]->(:Entity)-[claim:${anyClaim}]->(:Entity)
      WHERE document.claimCount IS NULL AND claim.document = document.id
      RETURN count(claim) AS counted
    }
    WITH document, entities, passages, coalesce(document.claimCount, counted) AS claims
    RETURN ${documentColumns} AS document, entities, passages, claims, document.id AS id
    ORDER BY id`,
  decode: (row) => ({
    document: decodeDocument(row.document),
    entities: number(row.entities),
    claims: number(row.claims),
    passages: number(row.passages),
  }),
}
