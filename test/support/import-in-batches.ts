import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import type { ImportBatch } from '../../server/graph/load/import-batch.ts'
import { type ImportSession, importDocument } from '../../server/graph/load/import-document.ts'
import type { SampleImport } from './sample-imports.ts'

/** So many claims at a time, each batch with what is said of their ends. */
export function* batchesOf({ entities, claims }: SampleImport, size: number): Generator<ImportBatch> {
  for (let start = 0; start < Math.max(1, claims.length); start += size) {
    const part = claims.slice(start, start + size)
    const ends = new Set<string>(part.flatMap(({ source, target }) => [source, target]))
    yield { entities: claims.length === 0 ? entities : entities.filter(({ id }) => ends.has(id)), claims: part }
  }
}

type Outcome = Awaited<ReturnType<ImportSession['add']>>

/** Adds batches while others are being written, so many at once at most; tells of each, in their order, when it is committed. */
export async function addAll(
  session: ImportSession,
  batches: Iterable<ImportBatch>,
  atOnce: number,
  onCommitted: (outcome: Outcome, index: number) => void = () => {},
): Promise<void> {
  const underWay: Promise<void>[] = []
  for (const [index, batch] of [...batches].entries()) {
    if (underWay.length >= atOnce) await underWay.shift()
    const committed = session.add(batch).then((outcome) => onCommitted(outcome, index))
    committed.catch(() => {})
    underWay.push(committed)
  }
  await Promise.all(underWay)
}

/** Imports it all, with so many batches under way at once, and counts what became of claims and batches. */
export const importInBatches = (store: WritableGraphStore, sample: SampleImport, size: number, atOnce = 2) =>
  importDocument(store, sample.document, async (session) => {
    const sum = { added: 0, present: 0, skipped: 0 }
    await addAll(session, batchesOf(sample, size), atOnce, ({ added, present, skipped }) => {
      sum.added += added
      sum.present += present
      sum.skipped += skipped ? 1 : 0
    })
    return sum
  })
