import type {
  ClaimId,
  ClaimRecord,
  DocumentId,
  LinkId,
  LinkRecord,
  PassageId,
  PassageRecord,
  StoredDocument,
} from '../graph/model/records.ts'
import { claimsByIds } from '../graph/queries/claims-by-ids.ts'
import { documentsByIds } from '../graph/queries/documents-by-ids.ts'
import { linksByIds } from '../graph/queries/links-by-ids.ts'
import { passagesByIds } from '../graph/queries/passages-by-ids.ts'
import type { RequestGraph } from './request-graph.ts'

// What has this id, or null. All that are asked for in the same tick share a round trip for each sort.

export const claimById = async (graph: RequestGraph, id: ClaimId): Promise<ClaimRecord | null> =>
  (await graph.rowOf(claimsByIds, {}, id))?.claim ?? null

export const linkById = async (graph: RequestGraph, id: LinkId): Promise<LinkRecord | null> =>
  (await graph.rowOf(linksByIds, {}, id))?.link ?? null

export const documentById = async (graph: RequestGraph, id: DocumentId): Promise<StoredDocument | null> =>
  (await graph.rowOf(documentsByIds, {}, id))?.document ?? null

export const passageById = async (graph: RequestGraph, id: PassageId): Promise<PassageRecord | null> =>
  (await graph.rowOf(passagesByIds, {}, id))?.passage ?? null
