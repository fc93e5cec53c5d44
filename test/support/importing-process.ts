import { z } from 'zod'
import type { StoreSettings } from '../../server/environment.ts'
import { importDocument } from '../../server/graph/load/import-document.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { addAll, batchesOf } from './import-in-batches.ts'
import { killedBatchSize, killedImport } from './killed-import.ts'

/*
 * An importer as a process of its own, for tests to kill: `importing-process.ts SETTINGS`, as JSON. It says on standard
 * output of each batch whether it has been committed now or before, and when the import has come to its end.
 */
const settings: StoreSettings = z
  .discriminatedUnion('engine', [
    z.object({ engine: z.literal('grafeo'), file: z.string() }),
    z.object({
      engine: z.literal('neo4j'),
      uri: z.string(),
      user: z.string(),
      password: z.string(),
      database: z.string(),
    }),
  ])
  .parse(JSON.parse(process.argv[2] ?? '{}'))

const store = await openWritableGraphStore(settings)
await store.prepare()
await importDocument(store, killedImport.document, (session) =>
  addAll(session, batchesOf(killedImport, killedBatchSize), 2, ({ skipped }, index) => {
    process.stdout.write(`${skipped ? 'skipped' : 'committed'} ${index}\n`)
  }),
)
await store.close()
process.stdout.write('ended\n')
