import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
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

/** A store whose every question takes longer than anybody waits. */
const slowed = (store: GraphStore): GraphStore => ({
  engine: store.engine,
  read: async (_query, _parameters, options) => {
    await store.read(endless, {}, options)
    return []
  },
  ping: () => store.ping(),
  close: () => store.close(),
})

const running = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN count(*) AS count'
const soon = { timeout: 60_000, interval: 50 }

describeOnEveryEngine('a query that is given up', (open, { engine, settings }) => {
  if (engine !== 'neo4j') {
    it.skip('cannot be stopped on Grafeo; its caller is freed, and its place in the queue is not')
    return
  }

  let store: WritableGraphStore
  let patient: ListeningServer
  let impatient: ListeningServer
  let observer: Driver

  beforeAll(async () => {
    store = await open()
    patient = await listen(
      await createApp(slowed(store), '/nowhere', { patience: 3_600_000, requests: 1 }),
      '127.0.0.1',
      0,
    )
    impatient = await listen(
      await createApp(slowed(store), '/nowhere', { patience: 5000, requests: 1 }),
      '127.0.0.1',
      0,
    )
    const access = await settings()
    if (access.engine !== 'neo4j') throw new TypeError('Only Neo4j can be observed.')
    observer = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password))
  })

  afterAll(async () => {
    await Promise.all([patient.drain(1), impatient.drain(1)])
    await observer.close()
  })

  const runningQueries = async () => {
    const { records } = await observer.executeQuery(running, { words: 'a + b < 0' }, { database: 'system' })
    return records[0]?.get('count').toNumber()
  }

  const ask = (url: string, signal?: AbortSignal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ entity(id: \\"country:XA\\") { name } }"}',
      ...(signal === undefined ? {} : { signal }),
    })

  it('stops running in the database when the client has left', async () => {
    const leaving = new AbortController()
    const left = expect(ask(patient.url, leaving.signal)).rejects.toThrow('aborted')
    await vi.waitFor(async () => expect(await runningQueries()).toBe(1), soon)
    leaving.abort()
    await left
    await vi.waitFor(async () => expect(await runningQueries()).toBe(0), soon)
  })

  it('stops running in the database at the deadline, and the client is told', async () => {
    const asked = ask(impatient.url)
    await vi.waitFor(async () => expect(await runningQueries()).toBe(1), soon)
    const answer = await asked
    expect(await answer.json()).toEqual({
      data: { entity: null },
      errors: [
        {
          message: 'The store did not answer in time. Ask for less at once, or try again.',
          locations: [{ line: 1, column: 3 }],
          path: ['entity'],
          extensions: { code: 'TIMEOUT' },
        },
      ],
    })
    await vi.waitFor(async () => expect(await runningQueries()).toBe(0), soon)
  })
})
