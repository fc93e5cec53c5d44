import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cypher } from '../../../server/graph/cypher.ts'
import type { GraphStore } from '../../../server/graph/graph-store.ts'
import { openGraphStore, openWritableGraphStore } from '../../../server/graph/open-store.ts'
import { QueryAbandonedError, QueryFailedError, StoreUnavailableError } from '../../../server/graph/store-errors.ts'
import { freePort } from '../../../tools/neo4j/free-port.ts'
import { leaseNeo4j, type Neo4jLease } from '../../contract/neo4j-access.ts'

const query = (text: ReturnType<typeof cypher>) => ({
  name: 'probe',
  text,
  decode: (row: Readonly<Record<string, unknown>>) => row,
})

describe('a Neo4j server that is not there', () => {
  it.each(['bolt', 'neo4j'])('is named in a sentence (%s)', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`
    for (const open of [openGraphStore, openWritableGraphStore]) {
      const opening = open({ engine: 'neo4j', uri, user: 'neo4j', password: '', database: 'neo4j' })
      await expect(opening).rejects.toThrow(StoreUnavailableError)
      await expect(opening).rejects.toThrow(`Neo4j does not answer at ${uri}. Start it, or set NEO4J_URI`)
    }
  })
})

/** A server that has only begun takes its time to plan. */
const soon = { timeout: 60_000, interval: 50 }

const servers = inject('neo4jPool').servers.filter(({ missing }) => missing === null)

describe.each(servers)('$title', { timeout: 120_000 }, ({ name }) => {
  let lease: Neo4jLease
  let store: GraphStore
  const settings = () => ({ engine: 'neo4j' as const, ...lease.access, database: 'neo4j' })

  beforeAll(async () => {
    lease = await leaseNeo4j(name)
    store = await openGraphStore(settings())
  }, 300_000)
  afterAll(async () => {
    await store.close()
    lease.release()
  })

  it('tells that the password is wrong, however often it is tried', async () => {
    for (const password of ['wrong', 'wrong again', '', 'neo4j', 'still wrong']) {
      const opening = openGraphStore({ ...settings(), password })
      await expect(opening).rejects.toThrow(StoreUnavailableError)
      await expect(opening).rejects.toThrow('does not let the user "neo4j" in with this password')
    }
    await store.ping()
  })

  it('tells that the database is unknown', async () => {
    const opening = openGraphStore({ ...settings(), database: 'nowhere' })
    await expect(opening).rejects.toThrow(StoreUnavailableError)
    await expect(opening).rejects.toThrow('has no database named "nowhere". Create it, or set NEO4J_DATABASE.')
  })

  it('does not let a reader write', async () => {
    const writing = store.read(query(cypher`CREATE (node:Probe) RETURN node.id AS id`), {})
    await expect(writing).rejects.toThrow(QueryFailedError)
  })

  it('stops a query that is given up', async () => {
    const endless = query(cypher`UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS n`)
    const running = query(cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000000)'
      RETURN count(currentQuery) AS running`)
    const leaving = new AbortController()
    const reading = store.read(endless, {}, { signal: leaving.signal })
    const given = expect(reading).rejects.toThrow(QueryAbandonedError)
    await expect.poll(() => store.read(running, {}), soon).toEqual([{ running: 2 }])
    leaving.abort()
    await given
    await expect.poll(() => store.read(running, {}), soon).toEqual([{ running: 1 }])
  })

  it('carries whole numbers, fractions, lists and nulls there and back', async () => {
    const values = { whole: 3, large: 2 ** 40, fraction: 1.5, list: [1, 'two', 2.5], none: null, truth: true }
    const [row] = await store.read(
      query(
        cypher`RETURN $whole AS whole, $large AS large, $fraction AS fraction, $list AS list, $none AS none, $truth AS truth`,
      ),
      values,
    )
    expect(row).toEqual(values)
  })
})
