import { decodeClaimRelationship } from '../../server/graph/decode/claim.ts'
import { decodeContribution } from '../../server/graph/decode/contribution.ts'
import { decodeDocument } from '../../server/graph/decode/document.ts'
import { decodeEntityNode } from '../../server/graph/decode/entity.ts'
import { decodePassage } from '../../server/graph/decode/passage.ts'
import type { GraphSnapshot, StoreValue } from '../../server/graph/graph-store.ts'
import { claimTypes } from '../../server/graph/model/claim-types.ts'
import { isEntityId } from '../../server/graph/model/ids.ts'
import type {
  ClaimRecord,
  DocumentId,
  DocumentRecord,
  EntityContribution,
  EntityId,
  EntityRecord,
  PassageRecord,
} from '../../server/graph/model/records.ts'
import { entitiesDescribedBy } from '../../server/graph/queries/entities-described-by.ts'

/** What one document says of one entity. */
export interface ExportedContribution {
  readonly document: DocumentId
  readonly contribution: EntityContribution
}

/** What is exported, piece by piece: all of the graph, or what one document brings. */
export interface ExportedGraph {
  /** All that the store holds, whatever is exported. */
  readonly snapshot: GraphSnapshot
  /** The document that alone is exported, or null. */
  readonly document: DocumentId | null
  /** Whether an entity is exported. */
  describes(entity: StoreValue | undefined): boolean
  documents(): AsyncIterable<DocumentRecord>
  passages(): AsyncIterable<PassageRecord>
  entities(): AsyncIterable<EntityRecord>
  contributions(): AsyncIterable<ExportedContribution>
  claims(): AsyncIterable<ClaimRecord>
}

const claimTypeNames: readonly string[] = claimTypes
const pageSize = 5000

async function entitiesOf(snapshot: GraphSnapshot, document: DocumentId): Promise<ReadonlySet<EntityId>> {
  const entities = new Set<EntityId>()
  for (let after = ''; ; ) {
    const page = await snapshot.read(entitiesDescribedBy, { document, after, limit: pageSize })
    for (const id of page) entities.add(id)
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return entities
    after = last
  }
}

/** The graph as records of the model, in a snapshot; of one document, where it is named. */
export async function exportedGraph(snapshot: GraphSnapshot, document: DocumentId | null): Promise<ExportedGraph> {
  const described = document === null ? null : await entitiesOf(snapshot, document)
  const ids: ReadonlySet<StoreValue | undefined> = described ?? new Set()
  const isOf = (one: DocumentId): boolean => document === null || document === one
  return {
    snapshot,
    document,
    describes: (entity) => described === null || ids.has(entity),
    async *documents() {
      for await (const { properties } of snapshot.nodes('Document'))
        if (document === null || properties.id === document) yield decodeDocument(properties)
    },
    async *passages() {
      for await (const { properties } of snapshot.nodes('Passage'))
        if (document === null || properties.document === document) yield decodePassage(properties)
    },
    async *entities() {
      for await (const { properties } of snapshot.nodes('Entity')) {
        const entity = decodeEntityNode(properties)
        if (described === null || described.has(entity.id)) yield entity
      }
    },
    async *contributions() {
      for await (const { type, target, properties } of snapshot.relationships())
        if (type === 'DESCRIBES' && isEntityId(target.id)) {
          const said = decodeContribution(target.id, properties)
          if (isOf(said.document)) yield said
        }
    },
    async *claims() {
      for await (const { type, properties } of snapshot.relationships())
        if (claimTypeNames.includes(type) && (document === null || properties.document === document))
          yield decodeClaimRelationship(type, properties)
    },
  }
}
