import type { DocumentId } from '../../graph/model/records.ts'
import { claimCountOfDocuments, claimsOfDocuments } from '../../graph/queries/claims-of-documents.ts'
import { documentById } from '../by-id.ts'
import { found } from '../found.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { claimsOf } from '../lists/claim-list.ts'
import { passagesOf } from '../lists/document-list.ts'
import type { RequestGraph } from '../request-graph.ts'

const documentOf = async (graph: RequestGraph, id: DocumentId) => found(await documentById(graph, id), id)

export const documentResolvers: Resolvers = {
  Document: {
    passages: (document, args, { graph }) => passagesOf(graph, document, args),
    claims: (document, args, { graph }) => claimsOf(graph, claimsOfDocuments, claimCountOfDocuments, document.id, args),
  },
  Passage: {
    document: (passage, _, { graph }) => documentOf(graph, passage.document),
  },
  ClaimCount: {
    document: (count, _, { graph }) => documentOf(graph, count.document),
  },
  Evidence: {
    document: (evidence, _, { graph }) => documentOf(graph, evidence.document),
    excerpt: ({ passage }) => passage?.excerpt ?? null,
    start: ({ passage }) => passage?.start ?? null,
    end: ({ passage }) => passage?.end ?? null,
  },
}
