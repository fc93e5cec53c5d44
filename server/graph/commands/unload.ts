import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'
import { anyClaim } from '../queries/claim-patterns.ts'

type OfDocument = { readonly document: string }
type Limited = OfDocument & { readonly limit: number }

/** Marks a document that is taken out piece by piece. */
export const markLeaving: GraphCommand<OfDocument> = {
  name: 'mark-leaving',
  text: cypher`MATCH (document:Document {id: $document}) SET document.incomplete = true, document.leaving = true`,
}

/** Takes out claims of the document that tie each near end to its far ends, as many as the limit allows. */
export const deleteClaimsBetween: GraphCommand<
  Limited & { readonly rows: readonly { readonly near: string; readonly fars: readonly string[] }[] }
> = {
  name: 'delete-claims-between',
  text: cypher`
    UNWIND $rows AS row
    MATCH (:Entity {id: row.near})-[claim:${anyClaim}]-(far:Entity)
    WHERE claim.document = $document AND far.id IN row.fars
    WITH DISTINCT claim
    LIMIT $limit
    DELETE claim`,
}

export const lowerClaimCount: GraphCommand<OfDocument & { readonly claims: number }> = {
  name: 'lower-claim-count',
  text: cypher`
    MATCH (document:Document {id: $document})
    SET document.claimCount = document.claimCount - $claims`,
}

export const deleteSomePassages: GraphCommand<Limited> = {
  name: 'delete-some-passages',
  text: cypher`
    MATCH (:Document {id: $document})-[:CONTAINS]->(passage:Passage)
    WITH passage
    LIMIT $limit
    DETACH DELETE passage`,
}

export const deleteSomeImportBatches: GraphCommand<Limited> = {
  name: 'delete-some-import-batches',
  text: cypher`
    MATCH (batch:ImportBatch {document: $document})
    WITH batch
    LIMIT $limit
    DELETE batch`,
}
