import {
  deleteClaims,
  deleteCompletions,
  deleteDocuments,
  deleteImportBatches,
  deletePassages,
} from '../commands/documents.ts'
import { claimGraph, raiseVersion } from '../commands/graph-info.ts'
import type { GraphTransaction } from '../graph-store.ts'
import type { DocumentId, DocumentLoad, DocumentRecord } from '../model/records.ts'
import { graphInfo, graphSchema } from '../queries/graph-info.ts'
import { checkLoads, IncoherentLoadError } from './check-load.ts'
import { fingerprintOf } from './fingerprint.ts'
import { settleEntities } from './settle-entities.ts'
import { settleLinks } from './settle-links.ts'
import { endsTied, entitiesDescribed, fingerprints } from './stored-documents.ts'
import { writeClaims, writeDocument } from './write-document.ts'

export interface LoadedDocument {
  readonly document: DocumentRecord
  readonly outcome: 'added' | 'replaced' | 'unchanged'
  readonly entities: number
  readonly claims: number
  readonly passages: number
}

export interface LoadSummary {
  readonly documents: readonly LoadedDocument[]
  /** The graph's version afterwards; the same as before when nothing changed. */
  readonly version: number
}

/** Takes documents out and puts documents in, and settles whatever either of them touches. */
async function exchange(
  transaction: GraphTransaction,
  documents: readonly DocumentId[],
  loads: readonly DocumentLoad[],
): Promise<void> {
  const describedBefore = await transaction.read(entitiesDescribed, { documents })
  const tiedBefore = await transaction.read(endsTied, { documents })
  await transaction.run(deleteClaims, { documents })
  await transaction.run(deletePassages, { documents })
  await transaction.run(deleteCompletions, { documents })
  await transaction.run(deleteImportBatches, { documents })
  await transaction.run(deleteDocuments, { documents })
  for (const load of loads) await writeDocument(transaction, load)
  const describedNow = loads.flatMap(({ entities }) => entities.map(({ id }) => id))
  const entities = [...new Set([...describedBefore, ...describedNow])]
  await settleEntities(transaction, entities)
  for (const load of loads) await writeClaims(transaction, load)
  const tiedNow = loads.flatMap(({ claims }) => claims.map(({ source, target }) => ({ source, target })))
  await settleLinks(transaction, [...tiedBefore, ...tiedNow], entities)
  await transaction.run(raiseVersion, {})
}

/**
 * Loads documents in place of their earlier versions: what only those carried is gone afterwards. A document that brings
 * the same as before is left alone. Throws IncoherentLoadError.
 */
export async function replaceDocuments(
  transaction: GraphTransaction,
  loads: readonly DocumentLoad[],
): Promise<LoadSummary> {
  checkLoads(loads)
  await transaction.run(claimGraph, { schema: graphSchema })
  const stored = await transaction.read(fingerprints, { documents: loads.map(({ document }) => document.id) })
  const imported = stored.find((document) => document.imported)
  if (imported !== undefined)
    throw new IncoherentLoadError(
      `${imported.id} has been imported, so no dossier can take its place. Take it out first: npm run seed -- unload ${imported.id}`,
    )
  const storedById = new Map(stored.map(({ id, fingerprint }) => [id, fingerprint]))
  const outcomeOf = (load: DocumentLoad): LoadedDocument['outcome'] => {
    const earlier = storedById.get(load.document.id)
    if (earlier === undefined) return 'added'
    return earlier === fingerprintOf(load) ? 'unchanged' : 'replaced'
  }
  const documents = loads.map((load) => ({
    document: load.document,
    outcome: outcomeOf(load),
    entities: load.entities.length,
    claims: load.claims.length,
    passages: load.passages.length,
  }))
  const changed = loads.filter((_, index) => documents[index]?.outcome !== 'unchanged')
  if (changed.length > 0)
    await exchange(
      transaction,
      changed.map(({ document }) => document.id),
      changed,
    )
  const [info] = await transaction.read(graphInfo, {})
  return { documents, version: info?.version ?? 0 }
}

/** Takes a document out again at once, with all that it alone carried. Returns false, and changes nothing, when it is not loaded. */
export async function unloadDocument(transaction: GraphTransaction, id: DocumentId): Promise<boolean> {
  const [stored] = await transaction.read(fingerprints, { documents: [id] })
  if (stored === undefined) return false
  await transaction.run(claimGraph, { schema: graphSchema })
  await exchange(transaction, [id], [])
  return true
}
