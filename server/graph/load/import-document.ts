import { raiseVersion } from '../commands/graph-info.ts'
import { markComplete } from '../commands/imports.ts'
import type { GraphSteps, GraphTransaction, WritableGraphStore } from '../graph-store.ts'
import type { DocumentRecord } from '../model/records.ts'
import { checkBatch } from './check-load.ts'
import { FingerprintSet } from './fingerprint-set.ts'
import { digestOf, type ImportBatch, ledgerIdOf } from './import-batch.ts'
import { KnownDescriptions } from './known-descriptions.ts'
import { type Ground, readAhead } from './read-ahead.ts'
import { readImport } from './read-import.ts'
import { committedBatches } from './stored-imports.ts'
import { type PreparedBatch, writeBatch } from './write-batch.ts'

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
   * Commits the batch whole; when it throws, nothing of it is there, nor of any after it. A batch may be added while the one
   * before is written: what it has to know is then read ahead, where the engine allows it. Within one import an entity is
   * expected to be described in one way; where it is not, the last word holds. Throws IncoherentLoadError.
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
  let ground: Ground | null = null

  /** To be called in the order of the batches, when the one before has told its ground, or will not. */
  async function prepare(batch: ImportBatch, told: Ground | null): Promise<PreparedBatch> {
    for (const { id } of batch.entities) described.add(id)
    checkBatch(document.id, batch, described)
    const digest = digestOf(batch)
    const untold = batch.entities.filter((entity) => !known.knows(entity))
    const { beside } = steps
    const ahead = told === null || beside === undefined ? null : await readAhead(beside, register, batch.claims, told)
    return { batch, digest, untold, ahead }
  }

  async function addNext(prepared: PreparedBatch, tell: (ground: Ground) => void): Promise<BatchOutcome> {
    const { claims } = prepared.batch
    if (committed.has(ledgerIdOf(document, revision, prepared.digest))) {
      ground = null
      return { added: 0, present: claims.length, skipped: true }
    }
    const context = { document, register, revisions: [revision, before + 1], batches: committed.size, ground } as const
    // A run in which a batch fails writes no other.
    known.note(prepared.untold)
    const written = await steps.step((transaction) => writeBatch(transaction, context, prepared, tell))
    const { added } = written.ground.claims
    register.note(added)
    revision = written.revision
    ground = written.ground
    if (written.id !== null) committed.add(written.id)
    return { added: added.length, present: claims.length - added.length, skipped: false }
  }

  let last: Promise<unknown> = Promise.resolve()
  let coming: Promise<Ground | null> = Promise.resolve(null)
  return {
    add: (batch) => {
      const { promise, resolve } = Promise.withResolvers<Ground | null>()
      const prepared = coming.then((told) => prepare(batch, told))
      // Who added the batch is told when its turn has come.
      prepared.catch(() => {})
      const tell = steps.beside === undefined ? () => {} : resolve
      const outcome = last.then(async () => addNext(await prepared, tell)).finally(() => resolve(null))
      ;[last, coming] = [outcome, promise]
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
  store: Pick<WritableGraphStore, 'writeInSteps'>,
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
