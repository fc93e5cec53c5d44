import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { inventedDocuments } from '../support/invented-graph.ts'

let folder: string
let storeFile: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-main-'))
  storeFile = join(folder, 'entente.grafeo')
  const store = await openWritableGraphStore({ engine: 'grafeo', file: storeFile })
  await store.prepare()
  await store.write((transaction) => replaceDocuments(transaction, inventedDocuments))
  await store.close()
})

afterAll(() => rm(folder, { recursive: true }))

interface Run {
  readonly process: ChildProcess
  readonly ended: Promise<{ readonly exitCode: number | null; readonly output: string; readonly complaints: string }>
  /** The address at which the server is ready; null when it ends before. */
  readonly url: Promise<string | null>
}

function start(variables: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, NEO4J_URI: '', HOST: '', ENTENTE_STORE: storeFile, PORT: '0', ...variables },
  })
  let output = ''
  let complaints = ''
  child.stderr.on('data', (part: Buffer) => {
    complaints += part.toString()
  })
  const url = new Promise<string | null>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString()
      const address = /^Entente is ready on (http:\S+)\n/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => resolve(null))
  })
  const ended = once(child, 'close').then(() => ({ exitCode: child.exitCode, output, complaints }))
  return { process: child, ended, url }
}

describe('the server as a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says when it is ready, and ends with 0 on %s', async (signal) => {
    const run = start()
    const url = await run.url
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ entity(id: \\"country:XB\\") { name } }"}',
    })
    expect(await answer.json()).toEqual({ data: { entity: { name: 'Borduria' } } })
    run.process.kill(signal)
    expect(await run.ended).toEqual({ exitCode: 0, output: `Entente is ready on ${url}\n`, complaints: '' })
  })
})

describe('what the engine keeps among temporary files', () => {
  const left = async (place: string) => (await readdir(place)).filter((name) => name.startsWith('grafeo-'))

  it('is taken away when the server is stopped, and at the next start when it was killed', async () => {
    const place = await mkdtemp(join(folder, 'temporary-'))
    const killed = start({ TMPDIR: place })
    await killed.url
    killed.process.kill('SIGKILL')
    await killed.ended
    const [dead] = await left(place)
    expect(dead).toBeDefined()
    const next = start({ TMPDIR: place })
    await next.url
    expect(await left(place)).not.toContain(dead)
    next.process.kill('SIGTERM')
    await next.ended
    expect(await left(place)).toEqual([])
  })
})

describe('ends with 1 and one sentence on', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : address
    expect(await start({ PORT: String(port) }).ended).toEqual({
      exitCode: 1,
      output: '',
      complaints: `Port ${port} on 127.0.0.1 is already in use. Stop what listens there, or set PORT to another one.\n`,
    })
    other.close()
  })

  it('a port that is none', async () => {
    expect(await start({ PORT: '99999' }).ended).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'PORT is "99999", but should be a whole number from 0 to 65535.\n',
    })
  })

  it('a host that this machine is not', async () => {
    expect(await start({ HOST: '192.0.2.1' }).ended).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'This machine has no address 192.0.2.1. Set HOST to one that it has, such as 127.0.0.1.\n',
    })
  })

  it('a store that is missing', async () => {
    const missing = join(folder, 'missing.grafeo')
    const { exitCode, output, complaints } = await start({ ENTENTE_STORE: missing }).ended
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    expect(complaints.split('\n')).toEqual([expect.stringContaining(missing), ''])
  })

  it('a Neo4j that nobody answers for', async () => {
    expect(await start({ NEO4J_URI: 'bolt://127.0.0.1:1' }).ended).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'Neo4j does not answer at bolt://127.0.0.1:1. Start it, or set NEO4J_URI to where it runs.\n',
    })
  })

  it('an address of Neo4j that is none', async () => {
    expect(await start({ NEO4J_URI: 'http://127.0.0.1:7474' }).ended).toEqual({
      exitCode: 1,
      output: '',
      complaints: expect.stringMatching(
        /^NEO4J_URI is "http:\/\/127\.0\.0\.1:7474", but should be an address such as .*\n$/,
      ),
    })
  })
})
