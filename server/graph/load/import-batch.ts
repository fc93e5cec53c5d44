import { hash } from 'node:crypto'
import type { ClaimRecord, DocumentRecord, EntityContribution, PassageRecord } from '../model/records.ts'

/** Part of an import: both ends of each of its claims are described in it, or in an earlier batch of the same session. */
export interface ImportBatch {
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
  /** Spans of the document's text that entities and claims name; none, if left out. */
  readonly passages?: readonly PassageRecord[]
}

export const digestOf = ({ entities, claims, passages = [] }: ImportBatch): string =>
  hash('sha256', JSON.stringify([entities, claims.map(({ id }) => id), passages]), 'base64url')

/** By what the ledger knows a batch of a revision of the document. */
export const ledgerIdOf = (document: DocumentRecord, revision: number, digest: string): string =>
  `${document.id}~${revision}~${digest}`
