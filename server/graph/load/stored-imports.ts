import { cypher } from '../cypher.ts'
import { claimId, entityId } from '../decode/ids.ts'
import { decodeLinkGroups, linkGroupColumns } from '../decode/link-groups.ts'
import { optional, record, text } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import type { ClaimId, DocumentId, EntityId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'
import type { GroupedPair } from './settle-links.ts'
import type { Ends } from './stored-documents.ts'

type OfDocument = { readonly document: DocumentId }

export interface StoredImport {
  readonly imported: boolean
  readonly incomplete: boolean
  readonly fingerprint: string | null
}

const optionalText = optional(text)

/** What stands under the id of a document that is being imported? No row when nothing does. */
export const storedImport: GraphQuery<OfDocument, StoredImport> = {
  name: 'stored-import',
  text: cypher`
    MATCH (document:Document {id: $document})
    RETURN document.imported AS imported, document.incomplete AS incomplete, document.fingerprint AS fingerprint`,
  decode: (row) => ({
    imported: row.imported === true,
    incomplete: row.incomplete === true,
    fingerprint: optionalText(row.fingerprint),
  }),
}

/** Has this batch been committed? One row if so. */
export const committedBatch: GraphQuery<{ readonly id: string }, string> = {
  name: 'committed-batch',
  text: cypher`MATCH (batch:ImportBatch {id: $id}) RETURN batch.id AS id`,
  decode: (row) => text(row.id),
}

/** What does the document say of these entities already? */
export const storedDescriptions: GraphQuery<
  OfDocument & { readonly entities: readonly EntityId[] },
  { readonly entity: EntityId; readonly properties: StoreRow }
> = {
  name: 'stored-descriptions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[description:DESCRIBES]-(:Document)
    WHERE description.document = $document
    RETURN id AS entity, properties(description) AS properties`,
  decode: (row) => ({
    entity: entityId(row.entity),
    properties: Object.fromEntries(Object.entries(record(row.properties)).map(([key, value]) => [key, value ?? null])),
  }),
}

type ClaimRow = Ends & { readonly id: ClaimId }

/** Which of these claims are there? */
export const storedClaims: GraphQuery<{ readonly claims: readonly ClaimRow[] }, ClaimId> = {
  name: 'stored-claims',
  text: cypher`
    UNWIND $claims AS wanted
    MATCH (:Entity {id: wanted.source})-[claim:${anyClaim}]->(:Entity {id: wanted.target})
    WHERE claim.id = wanted.id
    RETURN claim.id AS id`,
  decode: (row) => claimId(row.id),
}

/** How does the map keep the links of these pairs? No row for a pair without one. */
export const groupsOfLinks: GraphQuery<{ readonly pairs: readonly Ends[] }, GroupedPair> = {
  name: 'groups-of-links',
  text: cypher`
    UNWIND $pairs AS pair
    MATCH (:Entity {id: pair.source})-[link:LINKED]->(:Entity {id: pair.target})
    RETURN pair.source AS source, pair.target AS target, ${linkGroupColumns} AS groups`,
  decode: (row) => ({
    source: entityId(row.source),
    target: entityId(row.target),
    groups: decodeLinkGroups(row.groups),
  }),
}
