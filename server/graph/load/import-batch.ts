import { hash } from 'node:crypto'
import { claimGraph, raiseVersion } from '../commands/graph-info.ts'
import { createImportBatch, deleteDescriptions, writeImportedDocument } from '../commands/imports.ts'
import type { ClaimRegister, GraphTransaction } from '../graph-store.ts'
import type { ClaimRecord, DocumentRecord, EntityContribution, EntityId, PassageRecord } from '../model/records.ts'
import { graphSchema } from '../queries/graph-info.ts'
import { passagesByIds } from '../queries/passages-by-ids.ts'
import { additionsToLinks, addToLinks } from './add-to-links.ts'
import { canonicalJson } from './canonical-json.ts'
import { fingerprintOfImported } from './fingerprint.ts'
import { readImport } from './read-import.ts'
import { settleEntities } from './settle-entities.ts'
import { storedDescriptions } from './stored-imports.ts'
import { contributionProperties, importedDocumentProperties } from './stored-properties.ts'
import { writeClaims, writeDescriptions, writePassages } from './write-document.ts'

/** Part of an import: both ends of each of its claims are described in it, or in an earlier batch of the same session. */
export interface ImportBatch {
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
  /** Spans of the document's text that entities and claims name; none, if left out. */
  readonly passages?: readonly PassageRecord[]
}

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
}

interface WrittenBatch {
  readonly added: readonly ClaimRecord[]
  readonly revision: number
  /** The batch's id in the ledger; null when it brought nothing new, so that nothing was written. */
  readonly id: string | null
}

type WithId = { readonly id: string }

const lastById = <Item extends WithId>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** As batches before would have it, whose claims are never written again. */
const firstById = <Item extends WithId>(items: readonly Item[]): readonly Item[] =>
  lastById(items.toReversed()).toReversed()

const byId = (a: WithId, b: WithId): number => (a.id < b.id ? -1 : 1)

export const digestOf = ({ entities, claims, passages = [] }: ImportBatch): string =>
  hash('sha256', JSON.stringify([entities, claims.map(({ id }) => id), passages]), 'base64url')

/** By what the ledger knows a batch of a revision of the document. */
export const ledgerIdOf = (document: DocumentRecord, revision: number, digest: string): string =>
  `${document.id}~${revision}~${digest}`

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
  if (changed.length > 0) await transaction.run(deleteDescriptions, { document: document.id, entities: changed })
  if (entities.length === 0) return
  await writeDescriptions(transaction, { document, entities })
  await settleEntities(
    transaction,
    entities.map(({ id }) => id),
  )
}

/**
 * Writes what is new in a batch, and marks its document incomplete: descriptions, claims, the map, and an entry in the
 * ledger. `untold` are those of its descriptions of which the run does not know that they stand. Throws IncoherentLoadError.
 */
export async function writeBatch(
  transaction: GraphTransaction,
  { document, register, revisions, batches }: ImportContext,
  { digest, ...batch }: ImportBatch & { readonly digest: string },
  untold: readonly EntityContribution[],
): Promise<WrittenBatch> {
  await transaction.run(claimGraph, { schema: graphSchema })
  const stored = await readImport(transaction, document)
  const fingerprint = fingerprintOfImported(document)
  const { fresh, changed } = await newDescriptions(transaction, document, lastById(untold))
  // In the order of their ids, so that an engine with indexes on their ends finds most of their places beside the last.
  const added = (await register.missing(transaction, firstById(batch.claims))).toSorted(byId)
  const revision = revisions[changed.length > 0 ? 1 : 0]
  const passages = await newPassages(transaction, firstById(batch.passages ?? []))
  const isNews = fresh.length > 0 || added.length > 0 || passages.length > 0
  if (!isNews && stored?.fingerprint === fingerprint) return { added, revision, id: null }
  const claimCount = (stored?.claims ?? 0) + added.length
  // The engine tells first what the map keeps, and has claims to create while that is added up.
  const additions = additionsToLinks(transaction, added)
  const described = (async () => {
    await transaction.run(writeImportedDocument, {
      document: document.id,
      properties: importedDocumentProperties(document, { fingerprint, claimCount }),
    })
    await writePassages(transaction, passages)
    await describe(transaction, document, fresh, changed)
  })()
  await Promise.all([
    described.then(() => writeClaims(transaction, { claims: added })),
    Promise.all([additions, described]).then(([found]) => addToLinks(transaction, found)),
  ])
  const id = ledgerIdOf(document, revision, digest)
  await transaction.run(createImportBatch, {
    properties: { ...register.entryOf(added), id, document: document.id, revision, number: batches },
  })
  await transaction.run(raiseVersion, {})
  return { added, revision, id }
}
