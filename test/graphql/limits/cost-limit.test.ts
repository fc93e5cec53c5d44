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

it('counts anew where the same operation comes with larger numbers, longer lists or other conditions', async () => {
  const server = createGraphQLServer()
  const store = await openInventedStore()
  const query = `query ($ids: [ID!]!, $first: Int, $more: Boolean = true) {
    entities(ids: $ids) { id }
    countries(first: $first) { nodes { id } totalCount @include(if: $more) }
  }`
  const costOf = async (variables: Record<string, unknown>) => {
    const contextValue = { graph: new RequestGraph(store, new AbortController().signal) }
    const { body } = await server.executeOperation({ query, variables, extensions: { cost: true } }, { contextValue })
    return body.kind === 'single' ? body.singleResult.extensions?.cost : null
  }
  const requested = (cost: number) => ({ requested: cost, limit: 10_000 })
  const [one, other] = ['country:XA', 'country:XB']
  expect(await costOf({ ids: [one], first: 10 })).toEqual(requested(12))
  expect(await costOf({ ids: [other], first: 10 })).toEqual(requested(12))
  expect(await costOf({ ids: [one, other], first: 10 })).toEqual(requested(13))
  expect(await costOf({ ids: [one], first: 11 })).toEqual(requested(13))
  expect(await costOf({ ids: [one], first: 10, more: false })).toEqual(requested(11))
  expect(await costOf({ ids: [one] })).toEqual(requested(27))
  expect(await costOf({ ids: one, first: 10 })).toEqual(requested(12))
})
