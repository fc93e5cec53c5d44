import { isClaimId, isDocumentId, isEntityId, isLinkId, isPassageId, kindOfId } from '../graph/model/ids.ts'
import { entityLabels } from '../graph/model/kinds.ts'
import type { ClaimRecord, EntityRecord, LinkRecord, PassageRecord, StoredDocument } from '../graph/model/records.ts'
import type { AnyId } from './arguments/ids.ts'
import { claimById, documentById, linkById, passageById } from './by-id.ts'
import type { RequestGraph } from './request-graph.ts'

/** Whatever has an id of its own: Relay's word for it, not the canvas's. */
export type NodeRecord = EntityRecord | ClaimRecord | LinkRecord | StoredDocument | PassageRecord

/** What has this id, told by its shape; null where there is nothing. */
export function nodeOf(graph: RequestGraph, id: AnyId): NodeRecord | null | Promise<NodeRecord | null> {
  if (isEntityId(id)) return graph.entity(id)
  if (isClaimId(id)) return claimById(graph, id)
  if (isLinkId(id)) return linkById(graph, id)
  return isDocumentId(id) ? documentById(graph, id) : passageById(graph, id)
}

/** The type of the schema that has ids of this shape. */
export function nodeTypeOf({ id }: NodeRecord) {
  if (isEntityId(id)) return entityLabels[kindOfId(id)]
  if (isClaimId(id)) return 'Claim'
  if (isLinkId(id)) return 'Link'
  return isPassageId(id) ? 'Passage' : 'Document'
}
