import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { checkBackup } from '../../seed/backup/read-backup.ts'
import { restoreBackup } from '../../seed/backup/restore-backup.ts'
import { writeBackup } from '../../seed/backup/write-backup.ts'
import { markHalfDone } from '../../server/graph/commands/rebuild.ts'
import { openMemoryStore } from '../../server/graph/grafeo/memory-store.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments, unloadDocument } from '../../server/graph/load/replace-documents.ts'
import type { DocumentId } from '../../server/graph/model/records.ts'
import { graphInfo, graphSchema } from '../../server/graph/queries/graph-info.ts'
import { isHalfDone } from '../../server/graph/queries/half-done.ts'
import { dumpSnapshot } from '../support/dump-snapshot.ts'
import { importInBatches } from '../support/import-in-batches.ts'
import { inventedDocuments } from '../support/invented-graph.ts'
import { sampleImport } from '../support/sample-imports.ts'
import { sampleDocument, sampleEntity, sampleLoad } from '../support/sample-loads.ts'
import { storeFolder } from '../support/store-folder.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const events = sampleImport('document:events', { seed: 3, size: 90 })
const other = sampleLoad(sampleDocument('document:other'), [sampleEntity('country:ZZ', 'Elsewhere')])

/** A graph with a gap where something was, dossiers, and an import whose ledger counts. */
async function fill(store: WritableGraphStore): Promise<void> {
  await store.write((transaction) => replaceDocuments(transaction, [other]))
  await store.write((transaction) => replaceDocuments(transaction, inventedDocuments))
  await store.write((transaction) => unloadDocument(transaction, 'document:other' as DocumentId))
  await importInBatches(store, events, 20)
}

async function memoryStore(): Promise<WritableGraphStore> {
  const store = openMemoryStore()
  onTestFinished(() => store.close())
  await store.prepare()
  return store
}

async function backedUp(store: WritableGraphStore): Promise<string> {
  const file = join(await storeFolder(), 'graph.backup')
  await writeBackup(store, file)
  return file
}

const restoreInto = async (store: WritableGraphStore, file: string, version = 100) =>
  restoreBackup(store, file, await checkBackup(file), { schema: graphSchema, version })

describeOnEveryEngine('a backup', (open) => {
  let store: WritableGraphStore

  beforeAll(async () => {
    store = await open()
    await fill(store)
  })

  it('holds the graph whole, so that it moves to another engine', async () => {
    const [file, elsewhere] = [await backedUp(store), await memoryStore()]
    await restoreInto(elsewhere, file)
    expect(await dumpSnapshot(elsewhere)).toEqual(await dumpSnapshot(store))
    expect(await elsewhere.read(graphInfo, {})).toEqual([{ state: 'ours', schema: graphSchema, version: 100 }])
  })

  it('keeps the ledger of an import, so that going on with it skips what was there', async () => {
    const [file, elsewhere] = [await backedUp(store), await memoryStore()]
    await restoreInto(elsewhere, file)
    expect(await importInBatches(elsewhere, events, 20)).toEqual({ added: 0, present: 90, skipped: 5 })
  })

  it('comes from another engine, in place of what is there', async () => {
    const elsewhere = await memoryStore()
    await fill(elsewhere)
    const file = await backedUp(elsewhere)
    const here = await open()
    store = here
    await here.write((transaction) => replaceDocuments(transaction, [other]))
    await restoreInto(here, file)
    expect(await dumpSnapshot(here)).toEqual(await dumpSnapshot(elsewhere))
    await here.write((transaction) => replaceDocuments(transaction, [other]))
    expect(await here.read(graphInfo, {})).toEqual([{ state: 'ours', schema: graphSchema, version: 101 }])
  })

  it('leaves no half of a graph when it cannot be restored', async () => {
    const file = await backedUp(store)
    const before = await dumpSnapshot(store)
    const header = await checkBackup(file)
    const wrong = restoreBackup(store, file, { ...header, nodes: 7 }, { schema: graphSchema, version: 1 })
    await expect(wrong).rejects.toThrow(/holds \d+ nodes and \d+ relationships, but its header tells of 7 and/)
    expect(await dumpSnapshot(store)).toEqual(store.engine === 'grafeo' ? before : [])
    await restoreInto(store, file)
    expect(await dumpSnapshot(store)).toEqual(before)
  })

  it('is no graph while half of it is restored, until it is restored again', async () => {
    const [file, before] = [await backedUp(store), await dumpSnapshot(store)]
    await store.write((transaction) => transaction.run(markHalfDone, {}))
    await expect(store.prepare()).rejects.toThrow(/holds half of a backup: restoring it was ended by force/)
    expect(await store.read(isHalfDone, {})).toEqual([true])
    await restoreInto(store, file)
    await store.prepare()
    expect(await store.read(isHalfDone, {})).toEqual([false])
    expect(await dumpSnapshot(store)).toEqual(before)
  })

  it('is of one moment: one that somebody writes into is not kept', async () => {
    const before = await dumpSnapshot(store)
    const work = store.snapshot(async (snapshot) => {
      await store.write((transaction) => unloadDocument(transaction, 'document:events' as DocumentId))
      const relationships: string[] = []
      for await (const { type } of snapshot.relationships()) relationships.push(type)
      return relationships.length
    })
    if (store.engine === 'neo4j') await expect(work).rejects.toThrow(/changed the database .* while it was being read/)
    else expect(await work).toBe(before.filter((part) => !part.startsWith('[[')).length)
  })

  it.each([
    ['a byte of its content', 600, 'its checksum does not fit'],
    ['a byte of its header', 3, 'is no backup of Entente'],
  ])('is refused when %s has changed', async (_, at, problem) => {
    const file = await backedUp(store)
    const bytes = await readFile(file)
    bytes[at]! ^= 1
    await writeFile(file, bytes)
    await expect(checkBackup(file)).rejects.toThrow(problem)
  })

  it('is refused when its end is missing', async () => {
    const file = await backedUp(store)
    await writeFile(file, (await readFile(file)).subarray(0, -10))
    await expect(checkBackup(file)).rejects.toThrow(/is damaged: it should go on for \d+ bytes, but has \d+/)
  })
})
