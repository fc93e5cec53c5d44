import { cypher } from '../cypher.ts'
import { entityId, linkId } from '../decode/ids.ts'
import { decodeLinkSums, linkSumColumns } from '../decode/link-groups.ts'
import { number, optional, record, text } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import { endsOf } from '../model/ids.ts'
import type { DocumentId, EntityId, LinkId } from '../model/records.ts'
import { endsOfParent } from '../queries/near-and-far.ts'
import type { SummedPair } from './settle-links.ts'

type OfDocument = { readonly document: DocumentId }

export interface StoredImport {
  readonly imported: boolean
  readonly incomplete: boolean
  /** Whether it is being taken out. */
  readonly leaving: boolean
  readonly fingerprint: string | null
  readonly claims: number
}

const optionalText = optional(text)
const optionalNumber = optional(number)

/** What stands under the id of a document that is being imported? No row when nothing does. */
export const storedImport: GraphQuery<OfDocument, StoredImport> = {
  name: 'stored-import',
  text: cypher`
    MATCH (document:Document {id: $document})
    RETURN document.imported AS imported, document.incomplete AS incomplete, document.fingerprint AS fingerprint,
           document.claimCount AS claims, document.leaving AS leaving`,
  decode: (row) => ({
    imported: row.imported === true,
    incomplete: row.incomplete === true,
    leaving: row.leaving === true,
    fingerprint: optionalText(row.fingerprint),
    claims: optionalNumber(row.claims) ?? 0,
  }),
}

/** Which batches of this document have been committed, and in which revision of it? */
export const committedBatches: GraphQuery<OfDocument, { readonly id: string; readonly revision: number }> = {
  name: 'committed-batches',
  text: cypher`MATCH (batch:ImportBatch {document: $document}) RETURN batch.id AS id, batch.revision AS revision`,
  decode: (row) => ({ id: text(row.id), revision: number(row.revision) }),
}

const saidOfEntity = cypher`
  WHERE description.document = $document
  RETURN id AS entity, properties(description) AS properties`

// While few entities are described, Neo4j would look through all descriptions for each of them.
/** What does the document say of these entities already? */
export const storedDescriptions: GraphQuery<
  OfDocument & { readonly entities: readonly EntityId[] },
  { readonly entity: EntityId; readonly properties: StoreRow }
> = {
  name: 'stored-descriptions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[description:DESCRIBES]-()
    ${saidOfEntity}`,
  indexed: cypher`
    UNWIND $entities AS id
    MATCH (entity:Entity {id: id})<-[description:DESCRIBES]-()
    USING INDEX SEEK entity:Entity(id)
    ${saidOfEntity}`,
  decode: (row) => ({
    entity: entityId(row.entity),
    properties: Object.fromEntries(Object.entries(record(row.properties)).map(([key, value]) => [key, value ?? null])),
  }),
}

const sumsOfLink = cypher`RETURN link.id AS id, ${linkSumColumns} AS sums`

/** How does the map keep these links? No row for one that is not there. Looked for by their ids, or from their less busy ends. */
export const sumsOfLinks: GraphQuery<{ readonly parents: readonly LinkId[] }, SummedPair> = {
  name: 'sums-of-links',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    MATCH (:Entity {id: near})-[link:LINKED]-(:Entity {id: far})
    WITH DISTINCT link
    ${sumsOfLink}`,
  indexed: cypher`
    UNWIND $parents AS id
    MATCH ()-[link:LINKED {id: id}]->()
    USING INDEX SEEK link:LINKED(id)
    ${sumsOfLink}`,
  decode: (row) => {
    const [source, target] = endsOf(linkId(row.id))
    return { source, target, ...decodeLinkSums(row.sums) }
  },
}
