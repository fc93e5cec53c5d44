import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { cypher } from '../../server/graph/cypher.ts'
import type { GraphStore, WritableGraphStore } from '../../server/graph/graph-store.ts'
import { createApp } from '../../server/http.ts'
import { type ListeningServer, listen } from '../../server/listening-server.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const endless = {
  name: 'endless',
  text: cypher`
    UNWIND range(1, 1000000000) AS a
    UNWIND range(1, 1000000000) AS b
    WITH a, b
    WHERE a + b < 0
    RETURN count(*) AS none`,
  decode: () => null,
}

/** It comes to its end, for Grafeo cannot be stopped. */
const long = {
  name: 'long',
  text: cypher`UNWIND range(1, 400000) AS number RETURN count(number) AS numbers`,
  decode: () => null,
}

/** A store whose every question takes longer than anybody waits. */
const slowed = (store: GraphStore): GraphStore => ({
  engine: store.engine,
  read: async (_query, _parameters, options) => {
    await store.read(store.engine === 'neo4j' ? endless : long, {}, options)
    return []
  },
  ping: () => store.ping(),
  snapshot: (work) => store.snapshot(work),
  close: () => store.close(),
})

const ask = (url: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ entity(id: \\"country:XA\\") { name } }"}',
    ...(signal === undefined ? {} : { signal }),
  })

const tooLate = {
  data: { entity: null },
  errors: [
    {
      message: 'The store did not answer in time. Ask for less at once, or try again.',
      locations: [{ line: 1, column: 3 }],
      path: ['entity'],
      extensions: { code: 'TIMEOUT' },
    },
  ],
}

const running = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN count(*) AS count'
const soon = { timeout: 60_000, interval: 50 }
const patience = 3_600_000

describeOnEveryEngine('a query that is given up', (open, { engine, settings }) => {
  if (engine === 'grafeo') {
    it('frees its client at the deadline, though the engine goes on', async () => {
      const app = await createApp(slowed(await open()), '/nowhere', { patience: 1, requests: 1 })
      const server = await listen(app, '127.0.0.1', 0)
      expect(await (await ask(server.url)).json()).toEqual(tooLate)
      await server.drain(1)
    })
    return
  }

  let store: WritableGraphStore
  let server: ListeningServer
  let observer: Driver

  beforeAll(async () => {
    store = await open()
    server = await listen(await createApp(slowed(store), '/nowhere', { patience, requests: 1 }), '127.0.0.1', 0)
    const access = await settings()
    if (access.engine !== 'neo4j') throw new TypeError('Only Neo4j can be observed.')
    observer = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password))
  })

  afterAll(async () => {
    await server.drain(1)
    await observer.close()
  })

  const runningQueries = async () => {
    const { records } = await observer.executeQuery(running, { words: 'a + b < 0' }, { database: 'system' })
    return records[0]?.get('count').toNumber()
  }

  it('stops running in the database when the client has left', async () => {
    const leaving = new AbortController()
    const left = expect(ask(server.url, leaving.signal)).rejects.toThrow('aborted')
    await vi.waitFor(async () => expect(await runningQueries()).toBe(1), soon)
    leaving.abort()
    await left
    await vi.waitFor(async () => expect(await runningQueries()).toBe(0), soon)
  })

  it('stops running in the database at the deadline, and the client is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const asked = ask(server.url)
    await vi.waitFor(async () => expect(await runningQueries()).toBe(1), soon)
    vi.advanceTimersByTime(patience)
    expect(await (await asked).json()).toEqual(tooLate)
    await vi.waitFor(async () => expect(await runningQueries()).toBe(0), soon)
  })
})
