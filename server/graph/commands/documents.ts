import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'
import type { StoredProperties } from '../load/stored-properties.ts'
import { anyClaim } from '../queries/claim-patterns.ts'

type OfDocuments = { readonly documents: readonly string[] }
type Rows = { readonly rows: readonly StoredProperties[] }

export const deleteClaims: GraphCommand<OfDocuments> = {
  name: 'delete-claims',
  text: cypher`
    UNWIND $documents AS id
    MATCH (:Document {id: id})-[:DESCRIBES]->(:Entity)-[claim:${anyClaim}]->(:Entity)
    WHERE claim.document = id
    DELETE claim`,
}

export const deletePassages: GraphCommand<OfDocuments> = {
  name: 'delete-passages',
  text: cypher`
    UNWIND $documents AS id
    MATCH (:Document {id: id})-[:CONTAINS]->(passage:Passage)
    DETACH DELETE passage`,
}

export const deleteCompletions: GraphCommand<OfDocuments> = {
  name: 'delete-completions',
  text: cypher`UNWIND $documents AS id MATCH (completion:Completion {document: id}) DELETE completion`,
}

export const deleteImportBatches: GraphCommand<OfDocuments> = {
  name: 'delete-import-batches',
  text: cypher`UNWIND $documents AS id MATCH (batch:ImportBatch {document: id}) DELETE batch`,
}

/** Takes the documents' descriptions of entities along. */
export const deleteDocuments: GraphCommand<OfDocuments> = {
  name: 'delete-documents',
  text: cypher`UNWIND $documents AS id MATCH (document:Document {id: id}) DETACH DELETE document`,
}

export const createDocuments: GraphCommand<Rows> = {
  name: 'create-documents',
  text: cypher`UNWIND $rows AS row CREATE (document:Document {id: row.id}) SET document = row`,
}

export const createPassages: GraphCommand<Rows> = {
  name: 'create-passages',
  text: cypher`
    UNWIND $rows AS row
    MATCH (document:Document {id: row.document})
    CREATE (document)-[:CONTAINS]->(passage:Passage {id: row.id})
    SET passage = row`,
}

export const createCompletions: GraphCommand<Rows> = {
  name: 'create-completions',
  text: cypher`UNWIND $rows AS row CREATE (completion:Completion {id: row.id}) SET completion = row`,
}
