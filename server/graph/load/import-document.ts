import { raiseVersion } from '../commands/graph-info.ts'
import { markComplete } from '../commands/imports.ts'
import type { GraphSteps, GraphTransaction, WritableGraphStore } from '../graph-store.ts'
import type { DocumentRecord } from '../model/records.ts'
import { checkBatch } from './check-load.ts'
import { FingerprintSet } from './fingerprint-set.ts'
import { digestOf, type ImportBatch, ledgerIdOf, writeBatch } from './import-batch.ts'
import { KnownDescriptions } from './known-descriptions.ts'
import { readImport } from './read-import.ts'
import { committedBatches } from './stored-imports.ts'

interface BatchOutcome {
  /** Claims that were written. */
  readonly added: number
  /** Claims that were there already, or that the batch brings more than once. */
  readonly present: number
  /** Whether the very same batch had been committed before, so that nothing was looked at. */
  readonly skipped: boolean
}

export interface ImportSession {
  /**
   * Commits the batch whole; when it throws, nothing of it is there, nor of any after it. Within one import an entity is expected to be described
   * in one way; where it is not, the last word holds. Throws IncoherentLoadError.
   */
  add(batch: ImportBatch): Promise<BatchOutcome>
}

interface OpenSession extends ImportSession {
  /** Resolves when all batches have been committed; rejects when one has not, whoever else was told of it. */
  ended(): Promise<void>
}

async function openSession(steps: GraphSteps, document: DocumentRecord): Promise<OpenSession> {
  const register = await steps.claimRegister(document.id)
  const ledger = await steps.step(async (transaction) => {
    await readImport(transaction, document)
    return transaction.read(committedBatches, { document: document.id })
  })
  const committed = new Set(ledger.map(({ id }) => id))
  const before = ledger.reduce((latest, batch) => Math.max(latest, batch.revision), 0)
  const known = new KnownDescriptions()
  const described = new FingerprintSet()
  let revision = before

  async function addNext(batch: ImportBatch): Promise<BatchOutcome> {
    for (const { id } of batch.entities) described.add(id)
    checkBatch(document.id, batch, described)
    const digest = digestOf(batch)
    if (committed.has(ledgerIdOf(document, revision, digest)))
      return { added: 0, present: batch.claims.length, skipped: true }
    const context = { document, register, revisions: [revision, before + 1], batches: committed.size } as const
    const untold = batch.entities.filter((entity) => !known.knows(entity))
    const written = await steps.step((transaction) => writeBatch(transaction, context, { ...batch, digest }, untold))
    register.note(written.added)
    known.note(untold)
    revision = written.revision
    if (written.id !== null) committed.add(written.id)
    return { added: written.added.length, present: batch.claims.length - written.added.length, skipped: false }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    add: (batch) => {
      const outcome = last.then(() => addNext(batch))
      last = outcome
      return outcome
    },
    ended: async () => {
      await last
    },
  }
}

async function markEnded(transaction: GraphTransaction, document: DocumentRecord): Promise<void> {
  const stored = await readImport(transaction, document)
  if (stored?.incomplete !== true) return
  await transaction.run(markComplete, { document: document.id })
  await transaction.run(raiseVersion, {})
}

/**
 * Imports a document batch by batch: each is kept from when it has been added, and the document is marked incomplete until
 * the work ends well. Claims that are there already are not written again, so that an import that was ended by force can be
 * started again from its beginning, and skips what it has. Throws IncoherentLoadError.
 */
export const importDocument = <Result>(
  store: WritableGraphStore,
  document: DocumentRecord,
  work: (session: ImportSession) => Promise<Result>,
): Promise<Result> =>
  store.writeInSteps(async (steps) => {
    const session = await openSession(steps, document)
    const result = await work(session)
    await session.ended()
    await steps.step((transaction) => markEnded(transaction, document))
    return result
  })
