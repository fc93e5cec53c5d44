import { cypher } from '../cypher.ts'
import { documentId, entityId } from '../decode/ids.ts'
import { optional, text } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { DocumentId, EntityId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'

type OfDocuments = { readonly documents: readonly DocumentId[] }

/** Two entities; in a pair of the map the source has the smaller id. */
export type Ends = { readonly source: EntityId; readonly target: EntityId }

const optionalText = optional(text)

/** Which of these documents are loaded, and in which version? */
export const fingerprints: GraphQuery<
  OfDocuments,
  { readonly id: DocumentId; readonly fingerprint: string | null; readonly imported: boolean }
> = {
  name: 'fingerprints',
  text: cypher`
    UNWIND $documents AS id
    MATCH (document:Document {id: id})
    RETURN id, document.fingerprint AS fingerprint, document.imported AS imported`,
  decode: (row) => ({
    id: documentId(row.id),
    fingerprint: optionalText(row.fingerprint),
    imported: row.imported === true,
  }),
}

/** Which entities do these documents describe? */
export const entitiesDescribed: GraphQuery<OfDocuments, EntityId> = {
  name: 'entities-described',
  text: cypher`
    UNWIND $documents AS id
    MATCH (:Document {id: id})-[:DESCRIBES]->(entity:Entity)
    RETURN DISTINCT entity.id AS entity`,
  decode: (row) => entityId(row.entity),
}

/** Between which entities do these documents make claims? */
export const endsTied: GraphQuery<OfDocuments, Ends> = {
  name: 'ends-tied',
  text: cypher`
    UNWIND $documents AS id
    MATCH (:Document {id: id})-[:DESCRIBES]->(source:Entity)-[claim:${anyClaim}]->(target:Entity)
    WHERE claim.document = id
    RETURN DISTINCT source.id AS source, target.id AS target`,
  decode: (row) => ({ source: entityId(row.source), target: entityId(row.target) }),
}
