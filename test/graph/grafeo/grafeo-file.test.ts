import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cypher } from '../../../server/graph/cypher.ts'
import { openMemoryStore } from '../../../server/graph/grafeo/memory-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { openGraphStore, openWritableGraphStore } from '../../../server/graph/open-store.ts'
import { listDocuments } from '../../../server/graph/queries/list-documents.ts'
import { QueryAbandonedError, StoreBusyError, StoreUnavailableError } from '../../../server/graph/store-errors.ts'
import { dumpGraph, type GraphDump } from '../../contract/dump-graph.ts'
import { numberedLoad } from '../../support/numbered-load.ts'
import { storeFolder } from '../../support/store-folder.ts'

async function load(file: string, ...loads: readonly DocumentLoad[]): Promise<void> {
  const store = await openWritableGraphStore({ engine: 'grafeo', file })
  try {
    await store.prepare()
    await store.write((transaction) => replaceDocuments(transaction, loads))
  } finally {
    await store.close()
  }
}

async function dumpFile(file: string): Promise<GraphDump> {
  const store = await openGraphStore({ engine: 'grafeo', file })
  try {
    return await dumpGraph(store)
  } finally {
    await store.close()
  }
}

async function dumpOf(...loads: readonly DocumentLoad[]): Promise<GraphDump> {
  const store = openMemoryStore()
  await store.prepare()
  await store.write((transaction) => replaceDocuments(transaction, loads))
  return dumpGraph(store)
}

/** A loader as a process of its own; resolves when it has said the line. */
async function writingProcess(file: string, task: string, lineAwaited: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/support/writing-process.ts', file, task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === lineAwaited) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The loader ended with ${code}.`)))
  })
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

describe('the embedded store', () => {
  it('is seen anew by a reader as soon as the loader is done', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await load(file, numberedLoad(1))
    const reader = await openGraphStore({ engine: 'grafeo', file })
    expect(await dumpGraph(reader)).toEqual(await dumpOf(numberedLoad(1)))
    await load(file, numberedLoad(2))
    expect(await dumpGraph(reader)).toEqual(await dumpOf(numberedLoad(2)))
    await reader.close()
  })

  it('lets a reader finish on the file that it began with', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await load(file, numberedLoad(1))
    const reader = await openGraphStore({ engine: 'grafeo', file })
    const slow = {
      name: 'slow',
      text: cypher`UNWIND range(1, 600000) AS number WITH count(number) AS numbers
        MATCH (document:Document) RETURN document.title AS title, numbers`,
      decode: (row: Readonly<Record<string, unknown>>) => row.title,
    }
    const before = reader.read(slow, {})
    await reader.ping()
    await load(file, numberedLoad(2))
    const after = reader.read(slow, {})
    expect([await before, await after]).toEqual([['Version 1'], ['Version 2']])
    await reader.close()
  })

  it('leaves nothing beside the file, whether a write ends well or not', async () => {
    const folder = await storeFolder()
    const file = join(folder, 'entente.grafeo')
    await load(file, numberedLoad(1))
    const before = await readFile(file)
    const store = await openWritableGraphStore({ engine: 'grafeo', file })
    const failing = store.write(async (transaction) => {
      await replaceDocuments(transaction, [numberedLoad(2)])
      throw new RangeError('changed my mind')
    })
    await expect(failing).rejects.toThrow(RangeError)
    await store.close()
    expect(await readdir(folder)).toEqual(['entente.grafeo'])
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  it('tells a second writer who is writing where', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    const first = await writingProcess(file, 'hold', 'holding')
    const second = openWritableGraphStore({ engine: 'grafeo', file })
    await expect(second).rejects.toThrow(StoreBusyError)
    await expect(second).rejects.toThrow(
      `Process ${first.pid} is writing to ${file}. Wait until it is done, or end it, and try again.`,
    )
  })

  it('stays whole when a loader is killed in the middle of a write, and can be written to again', async () => {
    const folder = await storeFolder()
    const file = join(folder, 'entente.grafeo')
    await load(file, numberedLoad(1))
    const before = await readFile(file)
    await killed(await writingProcess(file, 'hold', 'holding'))
    expect((await readFile(file)).equals(before)).toBe(true)
    await load(file, numberedLoad(2))
    expect(await dumpFile(file)).toEqual(await dumpOf(numberedLoad(2)))
    expect(await readdir(folder)).toEqual(['entente.grafeo'])
  })

  it('holds one whole version whenever a loader is killed', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await load(file, numberedLoad(0))
    for (const round of [10, 20, 30, 40]) {
      await killed(await writingProcess(file, String(round), `writing ${round + 3}`))
      const store = await openGraphStore({ engine: 'grafeo', file })
      const [listed] = await store.read(listDocuments, {})
      const version = Number(listed?.document.title.slice('Version '.length))
      expect(version).toBeGreaterThanOrEqual(round + 2)
      expect(await dumpGraph(store)).toEqual(await dumpOf(numberedLoad(version)))
      await store.close()
    }
  })

  it('takes over a lock that names a process of another time', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await writeFile(`${file}.lock`, `${process.pid}\nlong ago\nsomebody`)
    await load(file, numberedLoad(1))
    expect(await dumpFile(file)).toEqual(await dumpOf(numberedLoad(1)))
  })

  it('does not write when somebody has removed its lock and may be writing too', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await load(file, numberedLoad(1))
    const store = await openWritableGraphStore({ engine: 'grafeo', file })
    await writeFile(`${file}.lock`, 'another process')
    const robbed = store.write((transaction) => replaceDocuments(transaction, [numberedLoad(2)]))
    await expect(robbed).rejects.toThrow(StoreBusyError)
    await store.close()
    expect(await dumpFile(file)).toEqual(await dumpOf(numberedLoad(1)))
  })

  it('clears away what readers that are gone have left among temporary files, and nothing of others', async () => {
    const file = join(await storeFolder(), `${randomUUID()}.grafeo`)
    await load(file, numberedLoad(1))
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(gone, 'exit')
    const [left, living] = [gone.pid, process.pid].map((pid) =>
      join(tmpdir(), `grafeo-${basename(file)}-${pid}-0123456789abcdef.spill`),
    )
    for (const spill of [left, living]) await mkdir(spill!)
    onTestFinished(() => rm(living!, { recursive: true }))
    await writeFile(join(left!, 'rows'), 'of a query')
    await dumpFile(file)
    const names = await readdir(tmpdir())
    expect([left, living].map((spill) => names.includes(basename(spill!)))).toEqual([false, true])
  })

  it('says what to do when it is missing, damaged, or something else', async () => {
    const folder = await storeFolder()
    const missing = join(folder, 'missing.grafeo')
    const damaged = join(folder, 'damaged.grafeo')
    const other = join(folder, 'other.grafeo')
    await load(damaged, numberedLoad(1))
    await copyFile(damaged, other)
    await writeFile(damaged, (await readFile(damaged)).subarray(0, 40_000))
    await writeFile(other, 'a letter to a friend')
    for (const [file, sentence] of [
      [missing, `There is no store at ${missing}. Make one with: npm run seed -- ensure`],
      [damaged, `${damaged} is damaged, or is not a store of Entente.`],
      [other, `${other} is damaged, or is not a store of Entente.`],
      [join(other, 'below'), `There is no store at ${join(other, 'below')}.`],
      [
        folder,
        `${folder} is a folder, but the store is a file. Set ENTENTE_STORE to a file in it, such as ${folder}/entente.grafeo.`,
      ],
    ] as const) {
      const opening = openGraphStore({ engine: 'grafeo', file })
      await expect(opening).rejects.toThrow(StoreUnavailableError)
      await expect(opening).rejects.toThrow(sentence)
    }
  })

  it.each([
    ['a file system that takes no folders', async () => '/proc/none/of/these'],
    [
      'a file',
      async () => {
        const file = join(await storeFolder(), 'letter.txt')
        await writeFile(file, 'a letter to a friend')
        return file
      },
    ],
  ])('says at once that it cannot be made in %s', async (_, place) => {
    const file = join(await place(), 'entente.grafeo')
    const opening = openWritableGraphStore({ engine: 'grafeo', file })
    await expect(opening).rejects.toThrow(StoreUnavailableError)
    await expect(opening).rejects.toThrow(
      /^\S+ cannot be written, for its folder cannot be made \(E\w+\)\. Set ENTENTE_STORE/,
    )
  })

  it('makes the folders above it where they are missing', async () => {
    const file = join(await storeFolder(), 'one/within/another/entente.grafeo')
    await load(file, numberedLoad(1))
    expect(await dumpFile(file)).toEqual(await dumpOf(numberedLoad(1)))
  })

  it('stops answering when its file is taken away, and answers again when it is back', async () => {
    const folder = await storeFolder()
    const file = join(folder, 'entente.grafeo')
    await load(file, numberedLoad(1))
    const reader = await openGraphStore({ engine: 'grafeo', file })
    await rename(file, join(folder, 'elsewhere'))
    await expect(reader.ping()).rejects.toThrow(StoreUnavailableError)
    await rename(join(folder, 'elsewhere'), file)
    await reader.ping()
    await reader.close()
  })

  it('frees a caller who gives a query up, waiting or running', async () => {
    const file = join(await storeFolder(), 'entente.grafeo')
    await load(file, numberedLoad(1))
    const reader = await openGraphStore({ engine: 'grafeo', file })
    const slow = {
      name: 'slow',
      text: cypher`UNWIND range(1, 400000) AS number RETURN count(number) AS numbers`,
      decode: (row: Readonly<Record<string, unknown>>) => row.numbers,
    }
    const leaving = new AbortController()
    const reads = Array.from({ length: 8 }, () => reader.read(slow, {}, { signal: leaving.signal }))
    const kept = reader.read(slow, {})
    leaving.abort(new Error('the reader has left'))
    for (const read of reads) await expect(read).rejects.toThrow(QueryAbandonedError)
    expect(await kept).toEqual([400_000])
    await reader.close()
  })
})
