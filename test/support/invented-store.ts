import { openMemoryStore } from '../../server/graph/grafeo/memory-store.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { inventedDocuments } from './invented-graph.ts'

/** A store in memory that holds the invented graph. */
export async function openInventedStore(): Promise<WritableGraphStore> {
  const store = openMemoryStore()
  await store.prepare()
  await store.write((transaction) => replaceDocuments(transaction, inventedDocuments))
  return store
}
