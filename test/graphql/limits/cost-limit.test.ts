import { beforeAll, expect, it } from 'vitest'
import { createGraphQLServer } from '../../../server/graphql/graphql-server.ts'
import { RequestGraph } from '../../../server/graphql/request-graph.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { openInventedStore } from '../../support/invented-store.ts'

const nested = (first: number) =>
  `{ countries(first: ${first}) { nodes { neighbours(first: 100) { nodes { name } } } } }`

let ask: Ask

beforeAll(async () => {
  ask = await askingOf(await openInventedStore())
})

it('refuses a query that could need too much, says what to do, and asks nothing of the store', async () => {
  expect(await ask(nested(100))).toEqual({
    data: null,
    errors: [
      {
        message:
          'The query could need 10100 entities, but at most 10000 are allowed. Ask for smaller pages ("first"), fewer levels or fewer ids, or ask several times.',
        code: 'QUERY_TOO_COSTLY',
      },
    ],
    roundTrips: 0,
  })
})

it('lets pass what costs as much as is allowed', async () => {
  const { errors } = await ask(nested(99))
  expect(errors).toEqual([])
})

async function answerOf(query: string, extensions?: Record<string, unknown>) {
  const server = createGraphQLServer()
  const graph = new RequestGraph(await openInventedStore(), new AbortController().signal)
  const { body } = await server.executeOperation(
    { query, ...(extensions === undefined ? {} : { extensions }) },
    { contextValue: { graph } },
  )
  if (body.kind !== 'single') throw new TypeError('The answer came in parts.')
  return JSON.parse(JSON.stringify(body.singleResult))
}

it('tells the cost to who asks for it', async () => {
  const query = '{ countries(first: 1) { totalCount } }'
  expect(await answerOf(query, { cost: true })).toEqual({
    data: { countries: { totalCount: 2 } },
    extensions: { cost: { requested: 1, limit: 10_000 } },
  })
  expect(await answerOf(query)).toEqual({ data: { countries: { totalCount: 2 } } })
})

it('tells the cost with every refusal', async () => {
  const { errors } = await answerOf(nested(100))
  expect(errors).toEqual([
    expect.objectContaining({ extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested: 10_100, limit: 10_000 } } }),
  ])
})
