import { setImmediate } from 'node:timers/promises'
import { batchSize } from '../../../seed/importers/run-import.ts'
import type { StoreSettings } from '../../../server/environment.ts'
import { importDocument } from '../../../server/graph/load/import-document.ts'
import { openWritableGraphStore } from '../../../server/graph/open-store.ts'
import { batchesOf, documentOf, type Work } from './synthetic-batches.ts'

export interface Imported {
  readonly rows: number
  readonly seconds: number
  /** The most memory that this process had, in megabytes. */
  readonly megabytes: number
}

/** A loader in a process of its own, so that its memory is its own: `node import-worker.ts SETTINGS WORK`. */
async function run(settings: StoreSettings, work: Work): Promise<Imported> {
  const store = await openWritableGraphStore(settings)
  try {
    await store.prepare()
    const begun = performance.now()
    let rows = 0
    let told = begun
    await importDocument(store, documentOf(work), async (session) => {
      // The next batch is made and added while one is written, as the importers do it.
      let [before, underWay]: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
      for (const batch of batchesOf(work, batchSize)) {
        await before
        before = underWay
        underWay = session.add(batch)
        await setImmediate()
        rows += work.what === 'actors' ? batch.entities.length : batch.claims.length
        if (performance.now() - told < 5000) continue
        told = performance.now()
        console.error(`  ${rows.toLocaleString('en')} of ${work.count.toLocaleString('en')}`)
      }
      await underWay
    })
    const seconds = (performance.now() - begun) / 1000
    return { rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
  } finally {
    await store.close()
  }
}

const [settings = '', work = ''] = process.argv.slice(2)
if (import.meta.main) process.stdout.write(JSON.stringify(await run(JSON.parse(settings), JSON.parse(work))))
