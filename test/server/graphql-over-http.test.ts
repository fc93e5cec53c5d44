import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../server/http.ts'
import { type ListeningServer, listen } from '../../server/listening-server.ts'
import { openInventedStore } from '../support/invented-store.ts'

let server: ListeningServer

beforeAll(async () => {
  server = await listen(await createApp(await openInventedStore(), '/nowhere'), '127.0.0.1', 0)
})

afterAll(() => server.drain(1000))

/** With the header by which clients show that no other site's page sends them. */
const fetchWithHeader: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('apollo-require-preflight', 'true')
  return fetch(input, { ...init, headers })
}

it('keeps to the specification of GraphQL over HTTP, all that it demands and recommends', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetchWithHeader })
  const failed = results.filter(({ status }) => status !== 'ok')
  expect(failed.map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`)).toEqual([])
  expect(results.length).toBeGreaterThan(50)
})
