import { FingerprintSet } from '../../server/graph/load/fingerprint-set.ts'
import type { ClaimRecord, EntityContribution, EntityId, PassageRecord } from '../../server/graph/model/records.ts'
import type { RowContents } from './importer.ts'

/** What is committed at once. */
export interface ImportBatch {
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
  readonly passages: readonly PassageRecord[]
}

interface BatchOutcome {
  /** Claims that were written. */
  readonly added: number
  /** Claims that were there already. */
  readonly present: number
}

/** What takes batches in: a store's import session, or what stands in for one when nothing shall be written. */
export interface BatchSink {
  add(batch: ImportBatch): Promise<BatchOutcome>
}

/** What has been described, so that the first row's word stands and nothing is sent twice. */
export class DescribedSoFar {
  readonly #entities = new FingerprintSet()
  readonly #passages = new FingerprintSet()

  has(id: EntityId): boolean {
    return this.#entities.has(id)
  }

  /** What of a row has not been sent yet. */
  unsent({ entities, claims, passages = [] }: RowContents): ImportBatch {
    return {
      entities: entities.filter(({ id }) => this.#entities.add(id)),
      claims,
      passages: passages.filter(({ id }) => this.#passages.add(id)),
    }
  }
}
