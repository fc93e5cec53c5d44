import { readEnvironment } from '../../server/environment.ts'
import type { GraphReader } from '../../server/graph/graph-store.ts'
import { importDocument } from '../../server/graph/load/import-document.ts'
import type { DocumentId, DocumentRecord, EntityId } from '../../server/graph/model/records.ts'
import { openGraphStore, openWritableGraphStore } from '../../server/graph/open-store.ts'
import { documentsByIds } from '../../server/graph/queries/documents-by-ids.ts'
import { entitiesByIds } from '../../server/graph/queries/entities-by-ids.ts'
import { StoreMissingError } from '../../server/graph/store-errors.ts'
import type { BatchSink } from './import-batch.ts'

/** Where an import goes: the store, or nowhere when nothing shall be written. */
export interface ImportTarget {
  into(document: DocumentRecord, work: (sink: BatchSink) => Promise<void>): Promise<void>
  /** The document as it is in the graph, or null. */
  stored(id: DocumentId): Promise<DocumentRecord | null>
  namesOf(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, string>>
  close(): Promise<void>
}

async function namesIn(reader: GraphReader, ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, string>> {
  const found = await reader.read(entitiesByIds, { parents: ids })
  return new Map(found.map(({ entity }) => [entity.id, entity.name]))
}

async function storedIn(reader: GraphReader, id: DocumentId): Promise<DocumentRecord | null> {
  const [found] = await reader.read(documentsByIds, { parents: [id] })
  return found?.document ?? null
}

/** The store that the environment names, made ready where it is not. */
export async function openStoreTarget(): Promise<ImportTarget> {
  const store = await openWritableGraphStore(readEnvironment().store, console.error)
  try {
    await store.prepare()
  } catch (cause) {
    await store.close()
    throw cause
  }
  return {
    into: (document, work) => importDocument(store, document, work),
    stored: (id) => storedIn(store, id),
    namesOf: (ids) => namesIn(store, ids),
    close: () => store.close(),
  }
}

const dryRun: BatchSink = { add: async ({ claims }) => ({ added: claims.length, present: 0 }) }

/** Takes everything in and keeps nothing; knows the names in the store, where there is one. */
export async function openDryTarget(): Promise<ImportTarget> {
  const store = await openGraphStore(readEnvironment().store).catch((cause: unknown) => {
    if (cause instanceof StoreMissingError) return null
    throw cause
  })
  return {
    into: (_, work) => work(dryRun),
    stored: async (id) => (store === null ? null : storedIn(store, id)),
    namesOf: async (ids) => (store === null ? new Map() : namesIn(store, ids)),
    close: async () => store?.close(),
  }
}
