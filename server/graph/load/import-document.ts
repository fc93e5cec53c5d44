import { createHash } from 'node:crypto'
import { claimGraph, raiseVersion } from '../commands/graph-info.ts'
import { createImportBatch, deleteDescriptions, markComplete, writeImportedDocument } from '../commands/imports.ts'
import type { GraphTransaction, WritableGraphStore } from '../graph-store.ts'
import type { ClaimRecord, DocumentRecord, EntityContribution, EntityId, PassageRecord } from '../model/records.ts'
import { graphSchema } from '../queries/graph-info.ts'
import { passagesByIds } from '../queries/passages-by-ids.ts'
import { addToLinks } from './add-to-links.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkBatch, IncoherentLoadError } from './check-load.ts'
import { fingerprintOfImported } from './fingerprint.ts'
import { settleEntities } from './settle-entities.ts'
import { committedBatch, type StoredImport, storedClaims, storedDescriptions, storedImport } from './stored-imports.ts'
import { contributionProperties, importedDocumentProperties } from './stored-properties.ts'
import { writeClaims, writeDescriptions, writePassages } from './write-document.ts'

/** Part of an import: both ends of each of its claims are described in it, or in an earlier batch of the same session. */
export interface ImportBatch {
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
  /** Spans of the document's text that entities and claims name; none, if left out. */
  readonly passages?: readonly PassageRecord[]
}

interface BatchOutcome {
  /** Claims that were written. */
  readonly added: number
  /** Claims that were there already, or that the batch brings more than once. */
  readonly present: number
  /** Whether the very same batch had been committed before, so that nothing was looked at. */
  readonly skipped: boolean
}

export interface ImportSession {
  /** Commits the batch whole; when it throws, nothing of it is there. Throws IncoherentLoadError. */
  add(batch: ImportBatch): Promise<BatchOutcome>
}

/** Entities are described in one way throughout an import; where they are not, the last word holds. */
const distinctEntities = (entities: readonly EntityContribution[]): readonly EntityContribution[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
]

const distinctPassages = (passages: readonly PassageRecord[]): readonly PassageRecord[] => [
  ...new Map(passages.map((passage) => [passage.id, passage])).values(),
]

const distinctClaims = (claims: readonly ClaimRecord[]): readonly ClaimRecord[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
]

const digestOf = ({ entities, claims, passages = [] }: ImportBatch): string =>
  createHash('sha256')
    .update(JSON.stringify([entities, claims.map(({ id }) => id), passages]))
    .digest('base64url')

/** Those that the document does not say yet, or says otherwise. */
async function newDescriptions(
  transaction: GraphTransaction,
  document: DocumentRecord,
  entities: readonly EntityContribution[],
): Promise<{ readonly fresh: readonly EntityContribution[]; readonly changed: readonly EntityId[] }> {
  const stored = await transaction.read(storedDescriptions, {
    document: document.id,
    entities: entities.map(({ id }) => id),
  })
  const saidOf = new Map(stored.map(({ entity, properties }) => [entity, canonicalJson(properties)]))
  const fresh = entities.filter(
    (entity) => saidOf.get(entity.id) !== canonicalJson(contributionProperties(document.id, entity)),
  )
  return { fresh, changed: fresh.map(({ id }) => id).filter((id) => saidOf.has(id)) }
}

async function newClaims(
  transaction: GraphTransaction,
  claims: readonly ClaimRecord[],
): Promise<readonly ClaimRecord[]> {
  const wanted = claims.map(({ id, source, target }) => ({ id, source, target }))
  const stored = new Set(await transaction.read(storedClaims, { claims: wanted }))
  return claims.filter(({ id }) => !stored.has(id))
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

async function readImport(transaction: GraphTransaction, document: DocumentRecord): Promise<StoredImport | null> {
  const [stored] = await transaction.read(storedImport, { document: document.id })
  if (stored?.imported === false)
    throw new IncoherentLoadError(
      `${document.id} has been loaded from a dossier, so nothing can be imported under its name. Take it out first: npm run seed -- unload ${document.id}`,
    )
  return stored ?? null
}

async function addBatch(
  transaction: GraphTransaction,
  document: DocumentRecord,
  batch: ImportBatch,
): Promise<BatchOutcome> {
  await transaction.run(claimGraph, { schema: graphSchema })
  const stored = await readImport(transaction, document)
  const digest = digestOf(batch)
  const id = `${document.id}~${digest}`
  if ((await transaction.read(committedBatch, { id })).length > 0)
    return { added: 0, present: batch.claims.length, skipped: true }
  const fingerprint = fingerprintOfImported(document)
  const { fresh, changed } = await newDescriptions(transaction, document, distinctEntities(batch.entities))
  const added = await newClaims(transaction, distinctClaims(batch.claims))
  const passages = await newPassages(transaction, distinctPassages(batch.passages ?? []))
  const outcome = { added: added.length, present: batch.claims.length - added.length, skipped: false }
  const isNews = fresh.length > 0 || added.length > 0 || passages.length > 0
  if (!isNews && stored?.fingerprint === fingerprint) return outcome
  await transaction.run(writeImportedDocument, {
    document: document.id,
    properties: importedDocumentProperties(document, fingerprint),
  })
  await transaction.run(deleteDescriptions, { document: document.id, entities: changed })
  await writePassages(transaction, passages)
  await writeDescriptions(transaction, { document, entities: fresh })
  await settleEntities(
    transaction,
    fresh.map((entity) => entity.id),
  )
  await writeClaims(transaction, { claims: added })
  await addToLinks(transaction, added)
  await transaction.run(createImportBatch, { properties: { id, document: document.id } })
  await transaction.run(raiseVersion, {})
  return outcome
}

async function endImport(transaction: GraphTransaction, document: DocumentRecord): Promise<void> {
  const stored = await readImport(transaction, document)
  if (stored?.incomplete !== true) return
  await transaction.run(markComplete, { document: document.id })
  await transaction.run(raiseVersion, {})
}

/**
 * Imports a document batch by batch: each is kept from when it has been added, and the document is marked incomplete until
 * the work ends well. Claims that are there already are not written again, so that an import that was ended by force can be
 * started again from the beginning. Throws IncoherentLoadError.
 */
export async function importDocument<Result>(
  store: WritableGraphStore,
  document: DocumentRecord,
  work: (session: ImportSession) => Promise<Result>,
): Promise<Result> {
  const described = new Set<EntityId>()
  const result = await work({
    add: (batch) => {
      for (const { id } of batch.entities) described.add(id)
      checkBatch(document.id, batch, described)
      return store.write((transaction) => addBatch(transaction, document, batch))
    },
  })
  await store.write((transaction) => endImport(transaction, document))
  return result
}
