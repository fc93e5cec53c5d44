import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import type { ImportBatch } from '../../server/graph/load/import-batch.ts'
import { importDocument } from '../../server/graph/load/import-document.ts'
import type { SampleImport } from './sample-imports.ts'

/** So many claims at a time, each batch with what is said of their ends. */
export function* batchesOf({ entities, claims }: SampleImport, size: number): Generator<ImportBatch> {
  for (let start = 0; start < Math.max(1, claims.length); start += size) {
    const part = claims.slice(start, start + size)
    const ends = new Set<string>(part.flatMap(({ source, target }) => [source, target]))
    yield { entities: claims.length === 0 ? entities : entities.filter(({ id }) => ends.has(id)), claims: part }
  }
}

/** Imports it all, and counts what became of claims and batches. */
export const importInBatches = (store: WritableGraphStore, sample: SampleImport, size: number) =>
  importDocument(store, sample.document, async (session) => {
    const sum = { added: 0, present: 0, skipped: 0 }
    for (const batch of batchesOf(sample, size)) {
      const { added, present, skipped } = await session.add(batch)
      sum.added += added
      sum.present += present
      sum.skipped += skipped ? 1 : 0
    }
    return sum
  })
