import { cypher } from '../cypher.ts'
import { entityId } from '../decode/ids.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { DocumentId, EntityId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'

type OfDocument = { readonly document: DocumentId }
type Rows = { readonly rows: readonly { readonly near: EntityId; readonly fars: readonly EntityId[] }[] }

/** Two entities, and how many claims tie them: of any document, or of the one that is taken out. */
export interface TiedPair {
  readonly near: EntityId
  readonly far: EntityId
  readonly claims: number
}

const decodeTiedPair: GraphQuery<never, TiedPair>['decode'] = (row) => ({
  near: entityId(row.near),
  far: entityId(row.far),
  claims: number(row.claims),
})

/** Which entities does the document still describe? Some of them. */
export const someDescribed: GraphQuery<OfDocument & { readonly limit: number }, EntityId> = {
  name: 'some-described',
  text: cypher`
    MATCH (:Document {id: $document})-[:DESCRIBES]->(entity:Entity)
    RETURN DISTINCT entity.id AS entity
    LIMIT $limit`,
  decode: (row) => entityId(row.entity),
}

/** What does the map keep of these entities? */
export const tiesOfEntities: GraphQuery<{ readonly entities: readonly EntityId[] }, TiedPair> = {
  name: 'ties-of-entities',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})-[link:LINKED]-(far:Entity)
    RETURN id AS near, far.id AS far, link.claimCount AS claims`,
  decode: decodeTiedPair,
}

/** How many claims has the document between each near end and its far ends? */
export const claimsBetween: GraphQuery<OfDocument & Rows, TiedPair> = {
  name: 'claims-of-document-between',
  text: cypher`
    UNWIND $rows AS row
    MATCH (:Entity {id: row.near})-[claim:${anyClaim}]-(far:Entity)
    WHERE claim.document = $document AND far.id IN row.fars
    RETURN row.near AS near, far.id AS far, count(DISTINCT claim) AS claims`,
  decode: decodeTiedPair,
}

/** How many passages and entries in the ledger does the document have? */
export const leftOver: GraphQuery<OfDocument, { readonly passages: number; readonly batches: number }> = {
  name: 'left-over',
  text: cypher`
    OPTIONAL MATCH (:Document {id: $document})-[:CONTAINS]->(passage:Passage)
    WITH count(passage) AS passages
    OPTIONAL MATCH (batch:ImportBatch {document: $document})
    RETURN passages, count(batch) AS batches`,
  decode: (row) => ({ passages: number(row.passages), batches: number(row.batches) }),
}
