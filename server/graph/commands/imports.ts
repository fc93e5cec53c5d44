import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'
import type { StoredProperties } from '../load/stored-properties.ts'

type OfDocument = { readonly document: string }

/** Makes the document, or tells anew what it is. */
export const writeImportedDocument: GraphCommand<OfDocument & { readonly properties: StoredProperties }> = {
  name: 'write-imported-document',
  text: cypher`MERGE (document:Document {id: $document}) SET document = $properties`,
}

export const markComplete: GraphCommand<OfDocument> = {
  name: 'mark-complete',
  text: cypher`MATCH (document:Document {id: $document}) REMOVE document.incomplete`,
}

export const deleteDescriptions: GraphCommand<OfDocument & { readonly entities: readonly string[] }> = {
  name: 'delete-descriptions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[description:DESCRIBES]-()
    WHERE description.document = $document
    DELETE description`,
}

/** Keeps in the ledger that a batch has been committed. */
export const createImportBatch: GraphCommand<{ readonly properties: StoredProperties }> = {
  name: 'create-import-batch',
  text: cypher`CREATE (batch:ImportBatch) SET batch = $properties`,
}
