import neo4j from 'neo4j-driver'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { openMemoryStore } from '../../server/graph/grafeo/memory-store.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { awkwardLoad } from '../support/awkward-load.ts'
import { dumpSnapshot } from '../support/dump-snapshot.ts'
import { exportedText } from '../support/exported-text.ts'
import { inventedDocuments } from '../support/invented-graph.ts'
import { documentIdOf } from '../support/sample-loads.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const fill = (store: WritableGraphStore) =>
  store.write((transaction) => replaceDocuments(transaction, [...inventedDocuments, awkwardLoad]))

async function filledInMemory(): Promise<WritableGraphStore> {
  const store = openMemoryStore()
  onTestFinished(() => store.close())
  await store.prepare()
  await fill(store)
  return store
}

/** Lines without the comma that stands between two of them, in an order of their own. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .toSorted()

describeOnEveryEngine('an export', (open, engine) => {
  let store: WritableGraphStore

  beforeAll(async () => {
    store = await open()
    await fill(store)
  })

  it.each(['jsonl', 'graphml', 'jsonld'] as const)('tells in %s the same as another engine', async (format) => {
    const elsewhere = await filledInMemory()
    for (const document of [null, documentIdOf('document:awkward')])
      expect(linesOf(await exportedText(store, format, document))).toEqual(
        linesOf(await exportedText(elsewhere, format, document)),
      )
  })

  if (engine.engine === 'neo4j')
    it('makes of an empty Neo4j the same graph by its Cypher, one statement a line', async () => {
      const before = await dumpSnapshot(store)
      const statements = (await exportedText(store, 'cypher')).split('\n').filter((line) => line !== '')
      expect(statements.filter((line) => !line.endsWith(';'))).toEqual([])
      const settings = await engine.settings()
      if (settings.engine !== 'neo4j') throw new Error('These are settings of another engine')
      const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password))
      onTestFinished(() => driver.close())
      for (const statement of statements)
        await driver.executeQuery(statement.slice(0, -1), {}, { database: settings.database })
      const rebuilt = await openWritableGraphStore(settings)
      onTestFinished(() => rebuilt.close())
      await rebuilt.prepare()
      expect(await dumpSnapshot(rebuilt)).toEqual(before)
    })
})
