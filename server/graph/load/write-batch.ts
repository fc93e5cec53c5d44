import { claimGraph, raiseVersion } from '../commands/graph-info.ts'
import { createImportBatch, deleteDescriptions, writeImportedDocument } from '../commands/imports.ts'
import type { ClaimRegister, GraphTransaction } from '../graph-store.ts'
import type { DocumentRecord, EntityContribution, EntityId, PassageRecord } from '../model/records.ts'
import { graphSchema } from '../queries/graph-info.ts'
import { graphVersion } from '../queries/graph-version.ts'
import { passagesByIds } from '../queries/passages-by-ids.ts'
import { additionsToLinks, addToLinks } from './add-to-links.ts'
import { canonicalJson } from './canonical-json.ts'
import { firstById, lastById } from './each-once.ts'
import { fingerprintOfImported } from './fingerprint.ts'
import { type ImportBatch, ledgerIdOf } from './import-batch.ts'
import { missingClaims, noNewClaims } from './new-claims.ts'
import { aheadOn, type Ground, type ReadAhead } from './read-ahead.ts'
import { readImport } from './read-import.ts'
import { settleEntities } from './settle-entities.ts'
import { storedDescriptions } from './stored-imports.ts'
import { contributionProperties, importedDocumentProperties } from './stored-properties.ts'
import { writeClaims, writeDescriptions, writePassages } from './write-document.ts'

/** What one run of an import knows before it writes a batch. */
export interface ImportContext {
  readonly document: DocumentRecord
  readonly register: ClaimRegister
  /**
   * In which revision of the document the run writes, and in which if it comes to describe an entity otherwise than before:
   * a new one, in which batches committed before count no more.
   */
  readonly revisions: readonly [now: number, changed: number]
  /** How many batches the ledger has. */
  readonly batches: number
  /** How the batch before has left the graph; null when there is none, or when it was not looked at. */
  readonly ground: Ground | null
}

/** A batch, and what can be told of it before it is written. */
export interface PreparedBatch {
  readonly batch: ImportBatch
  readonly digest: string
  /** Those of its descriptions of which the run does not know that they stand. */
  readonly untold: readonly EntityContribution[]
  readonly ahead: ReadAhead | null
}

interface WrittenBatch {
  readonly ground: Ground
  readonly revision: number
  /** The batch's id in the ledger; null when it brought nothing new, so that nothing was written. */
  readonly id: string | null
}

/** Those that the document does not say yet, or says otherwise. */
async function newDescriptions(
  transaction: GraphTransaction,
  document: DocumentRecord,
  entities: readonly EntityContribution[],
): Promise<{ readonly fresh: readonly EntityContribution[]; readonly changed: readonly EntityId[] }> {
  if (entities.length === 0) return { fresh: [], changed: [] }
  const ids = entities.map(({ id }) => id)
  const stored = await transaction.read(storedDescriptions, { document: document.id, entities: ids })
  const saidOf = new Map(stored.map(({ entity, properties }) => [entity, canonicalJson(properties)]))
  const fresh = entities.filter(
    (entity) => saidOf.get(entity.id) !== canonicalJson(contributionProperties(document.id, entity)),
  )
  return { fresh, changed: fresh.map(({ id }) => id).filter((id) => saidOf.has(id)) }
}

async function newPassages(
  transaction: GraphTransaction,
  passages: readonly PassageRecord[],
): Promise<readonly PassageRecord[]> {
  if (passages.length === 0) return passages
  const stored = await transaction.read(passagesByIds, { parents: passages.map(({ id }) => id) })
  const known = new Set(stored.map(({ passage }) => passage.id))
  return passages.filter(({ id }) => !known.has(id))
}

async function describe(
  transaction: GraphTransaction,
  document: DocumentRecord,
  entities: readonly EntityContribution[],
  changed: readonly EntityId[],
): Promise<void> {
  if (entities.length === 0) return
  await Promise.all([
    changed.length > 0 ? transaction.run(deleteDescriptions, { document: document.id, entities: changed }) : null,
    writeDescriptions(transaction, { document, entities }),
    settleEntities(
      transaction,
      entities.map(({ id }) => id),
    ),
  ])
}

/** Marks the graph as ours, holds back other writers, and tells what the batch has to know. */
async function lookAround(transaction: GraphTransaction, document: DocumentRecord, { batch, untold }: PreparedBatch) {
  const [, [version = 0], stored, descriptions, passages] = await Promise.all([
    transaction.run(claimGraph, { schema: graphSchema }),
    transaction.read(graphVersion, {}),
    readImport(transaction, document),
    newDescriptions(transaction, document, lastById(untold)),
    newPassages(transaction, firstById(batch.passages ?? [])),
  ])
  return { version, stored, ...descriptions, passages }
}

/**
 * Writes what is new in a batch, and marks its document incomplete: descriptions, claims, the map, and an entry in the
 * ledger. `tell` hears as soon as it is known how this will leave the graph. Throws IncoherentLoadError.
 */
export async function writeBatch(
  transaction: GraphTransaction,
  { document, register, revisions, batches, ground: before }: ImportContext,
  prepared: PreparedBatch,
  tell: (ground: Ground) => void,
): Promise<WrittenBatch> {
  const { version, stored, fresh, changed, passages } = await lookAround(transaction, document, prepared)
  const fingerprint = fingerprintOfImported(document)
  const known = aheadOn(prepared.ahead, before, version)
  const added = known?.added ?? (await missingClaims(transaction, register, prepared.batch.claims))
  const revision = revisions[changed.length > 0 ? 1 : 0]
  const isNews = fresh.length > 0 || added.length > 0 || passages.length > 0
  if (!isNews && stored?.fingerprint === fingerprint) {
    const ground = { version, claims: noNewClaims }
    tell(ground)
    return { ground, revision, id: null }
  }
  const claimCount = (stored?.claims ?? 0) + added.length
  const id = ledgerIdOf(document, revision, prepared.digest)
  // All that waits for nothing is given at once; the engine tells first what the map keeps, and has claims to create while
  // that is added up.
  const additions = known === null ? additionsToLinks(transaction, added) : Promise.resolve(known.links)
  const linked = async (): Promise<Ground> => {
    const links = await additions
    const written = addToLinks(transaction, links)
    const ground = { version: version + 1, claims: { added, links } }
    tell(ground)
    await written
    return ground
  }
  const [ground] = await Promise.all([
    linked(),
    transaction.run(writeImportedDocument, {
      document: document.id,
      properties: importedDocumentProperties(document, { fingerprint, claimCount }),
    }),
    writePassages(transaction, passages),
    describe(transaction, document, fresh, changed),
    writeClaims(transaction, { claims: added }),
    transaction.run(createImportBatch, {
      properties: { ...register.entryOf(added), id, document: document.id, revision, number: batches },
    }),
    transaction.run(raiseVersion, {}),
  ])
  return { ground, revision, id }
}
