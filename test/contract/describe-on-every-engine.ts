import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import type { StoreSettings } from '../../server/environment.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { emptyNeo4j } from './empty-neo4j.ts'
import { leaseNeo4j, type Neo4jLease } from './neo4j-access.ts'

interface EngineUnderTest {
  readonly title: string
  readonly engine: WritableGraphStore['engine']
  /** False of a line of Neo4j beside a newer one: enough is asked there to meet what the lines do in different ways. */
  readonly inDepth: boolean
  /** Settings of an empty, unprepared store, for tests that open it in their own way or give it to a process. */
  settings(): Promise<StoreSettings>
}

type ServerUnderTest = Pick<EngineUnderTest, 'title' | 'inDepth'> & { readonly name: string }

/** An empty, prepared store, closed when the suite ends. Opening another one empties or replaces the one before. */
type OpenStore = () => Promise<WritableGraphStore>

/** A server that has just started, on a busy machine, takes long over each question that is new to it. */
const slowStart = 300_000

type Suite = (open: OpenStore, engine: EngineUnderTest) => void

/** Stores for one suite, each closed before the next is opened. */
function stores(settings: () => Promise<StoreSettings>) {
  let current: WritableGraphStore | null = null
  const close = async () => {
    await current?.close()
    current = null
  }
  const open: OpenStore = async () => {
    await close()
    current = await openWritableGraphStore(await settings())
    await current.prepare()
    return current
  }
  return { open, close }
}

function describeOnGrafeo(suite: Suite): void {
  describe('on Grafeo', () => {
    const folders: string[] = []
    const settings = async (): Promise<StoreSettings> => {
      const folder = await mkdtemp(join(tmpdir(), 'entente-store-'))
      folders.push(folder)
      return { engine: 'grafeo', file: join(folder, 'entente.grafeo') }
    }
    const { open, close } = stores(settings)
    afterAll(async () => {
      await close()
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    })
    suite(open, { title: 'Grafeo', engine: 'grafeo', inDepth: true, settings })
  })
}

function describeOnNeo4j({ name, title, inDepth }: ServerUnderTest, suite: Suite): void {
  describe(`on ${title}`, { timeout: slowStart }, () => {
    let lease: Neo4jLease | null = null
    const settings = async (): Promise<StoreSettings> => {
      if (lease === null) throw new Error('A store can be opened in a hook or a test only.')
      await emptyNeo4j(lease.access)
      return { engine: 'neo4j', ...lease.access, database: 'neo4j' }
    }
    const { open, close } = stores(settings)
    beforeAll(async () => {
      lease = await leaseNeo4j(name)
    }, slowStart)
    afterAll(async () => {
      await close()
      lease?.release()
    })
    suite(open, { title, engine: 'neo4j', inDepth, settings })
  })
}

function reportMissing(title: string, reason: string): void {
  describe(`on ${title}`, () => {
    if (process.env.CI === 'true')
      it('has a server to run on', () => {
        throw new Error(reason)
      })
    else it.skip(`SKIPPED: ${reason}`)
  })
}

/**
 * Describes a suite once for each engine: Grafeo, and every line of Neo4j (or the server at NEO4J_TEST_URI).
 *
 *     describeOnEveryEngine('search', (open) => {
 *       it('finds by alias', async () => {
 *         const store = await open()
 *         await store.write((transaction) => replaceDocuments(transaction, [load]))
 *         expect(await store.read(search, { … })).toEqual([…])
 *       })
 *     })
 *
 * A suite that only reads can open and load once, in `beforeAll`. A server is lent to one suite at a time, so do not
 * nest these. Without Java or Maven Neo4j's suites are reported as skipped; with CI=true they fail.
 */
export function describeOnEveryEngine(title: string, suite: Suite): void {
  describe(title, () => {
    describeOnGrafeo(suite)
    const { servers } = inject('neo4jPool')
    const newest = servers.findLast(({ missing }) => missing === null)
    for (const server of servers) {
      if (server.missing === null) describeOnNeo4j({ ...server, inDepth: server === newest }, suite)
      else reportMissing(server.title, server.missing)
    }
  })
}
