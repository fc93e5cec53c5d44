import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { GraphStore, StoreRow } from '../../server/graph/graph-store.ts'
import { QueryAbandonedError, StoreUnavailableError } from '../../server/graph/store-errors.ts'
import { askingOf } from '../support/ask.ts'

const logged: unknown[] = []

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words) => logged.push(...words))
})

afterEach(() => {
  vi.restoreAllMocks()
  logged.length = 0
})

const failing = (failure: unknown) => ({ read: () => Promise.reject(failure) })

const answerTo = async (failure: unknown) => {
  const ask = await askingOf(failing(failure))
  return (await ask('{ entity(id: "country:UA") { id } }')).errors
}

it('says that the store does not answer, but not where it is', async () => {
  const failure = new StoreUnavailableError('Neo4j does not answer at bolt://secret:7687.')
  expect(await answerTo(failure)).toEqual([
    {
      message: 'The store does not answer at the moment. Try again later.',
      code: 'STORE_UNAVAILABLE',
      path: ['entity'],
    },
  ])
  expect(logged).toEqual([failure])
})

it('says that the deadline passed', async () => {
  expect(await answerTo(new QueryAbandonedError('late'))).toEqual([
    {
      message: 'The store did not answer in time. Ask for less at once, or try again.',
      code: 'TIMEOUT',
      path: ['entity'],
    },
  ])
  expect(logged).toEqual([])
})

it('keeps what it does not know to the log', async () => {
  const failure = new Error('password=hunter2')
  expect(await answerTo(failure)).toEqual([
    { message: 'Something went wrong on the server.', code: 'INTERNAL_SERVER_ERROR', path: ['entity'] },
  ])
  expect(logged).toEqual([failure])
})

it('hands the request’s signal to the store, which gives up when it is given', async () => {
  const patience = new AbortController()
  const waiting = {
    read: (_query: unknown, _parameters: unknown, options: { readonly signal?: AbortSignal } = {}) =>
      new Promise<never>((_, reject) => {
        options.signal?.addEventListener('abort', () => reject(new QueryAbandonedError('given up')))
        patience.abort()
      }),
  }
  const ask = await askingOf(waiting, { signal: patience.signal })
  expect((await ask('{ entity(id: "country:UA") { id } }')).errors.map((error) => error.code)).toEqual(['TIMEOUT'])
})

it('gives every error of GraphQL itself a code', async () => {
  const ask = await askingOf(failing(new Error('not asked')))
  const codes = async (query: string) => (await ask(query)).errors.map((error) => error.code)
  expect(await codes('{ entity(')).toEqual(['GRAPHQL_PARSE_FAILED'])
  expect(await codes('{ nonsense }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await codes('{ entity { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(await codes('query($id: ID!) { entity(id: $id) { id } }')).toEqual(['BAD_USER_INPUT'])
  expect(logged).toEqual([])
})

it('refuses an answer that would need too many rows, and asks no further', async () => {
  const id = 'country:UA~country:UA~0123456789abcdef'
  const row = { columns: ['SAID', id, 'document:large', 'STATED'] }
  const overflowing = {
    read: async (query: { decode: (row: StoreRow) => unknown }) =>
      Array.from({ length: 50_001 }, () => query.decode(row)),
  }
  const ask = await askingOf(overflowing as unknown as Pick<GraphStore, 'read'>)
  const { errors, roundTrips } = await ask('{ claims { nodes { source { id } } } }')
  expect(errors).toEqual([
    {
      message: 'The answer would need more than 50000 rows of the store. Ask for smaller pages, or fewer levels.',
      code: 'ANSWER_TOO_LARGE',
      path: ['claims', 'nodes'],
    },
  ])
  expect(roundTrips).toBe(1)
})
