import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { numberedLoad } from './numbered-load.ts'

/*
 * A loader as a process of its own, for tests to disturb: `writing-process.ts FILE hold` stops in the middle of a write;
 * `writing-process.ts FILE FIRST` writes versions from FIRST on, without end. It says what it does on standard output.
 */
const [, , file = '', task = 'hold'] = process.argv

const store = await openWritableGraphStore({ engine: 'grafeo', file })
await store.prepare()

if (task === 'hold')
  await store.write(async (transaction) => {
    await replaceDocuments(transaction, [numberedLoad(1000)])
    process.stdout.write('holding\n')
    await new Promise(() => process.stdin.resume())
  })

for (let version = Number(task); ; version += 1) {
  process.stdout.write(`writing ${version}\n`)
  await store.write((transaction) => replaceDocuments(transaction, [numberedLoad(version)]))
}
