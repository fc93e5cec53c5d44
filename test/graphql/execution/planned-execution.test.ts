import fc from 'fast-check'
import { execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../../server/graph/graph-store.ts'
import { QueryAbandonedError } from '../../../server/graph/store-errors.ts'
import { executableSchema } from '../../../server/graphql/execution/executable-schema.ts'
import { planOperation } from '../../../server/graphql/execution/operation-plan.ts'
import { runOperation } from '../../../server/graphql/execution/operation-run.ts'
import { RequestGraph } from '../../../server/graphql/request-graph.ts'
import { askingOf } from '../../support/ask.ts'
import { openInventedStore } from '../../support/invented-store.ts'
import { randomOperation, tapes } from '../../support/random-operations/random-operation.ts'

/** Another one searches elsewhere: `FC_SEED=7 npx vitest run test/graphql/execution/planned-execution.test.ts`. */
const seed = Number(process.env.FC_SEED ?? 1207)
const operations = 3000

type Variables = Readonly<Record<string, unknown>>

const schema: GraphQLSchema = executableSchema()
let store: GraphStore

beforeAll(async () => {
  store = await openInventedStore()
})

const contextOf = () => ({ graph: new RequestGraph(store, new AbortController().signal) })

/** The data as a client reads it, null where the plan leaves it to graphql-js; and whether there is a plan at all. */
async function planned(query: string, variables: Variables = {}) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (operation === null || operation === undefined) throw new TypeError('Not one operation.')
  const plan = planOperation(schema, document, operation)
  const data = plan === null ? null : await runOperation({ schema, plan, variables, context: contextOf() })
  return { isPlanned: plan !== null, text: data === null ? null : JSON.stringify(data) }
}

async function executed(query: string, variables: Variables = {}) {
  const document = parse(query)
  const { data, errors = [] } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: contextOf(),
  })
  return errors.length > 0 ? null : JSON.stringify(data)
}

function isValid(query: string): boolean {
  try {
    const document = parse(query)
    return validate(schema, document).length === 0 && getOperationAST(document)?.operation === 'query'
  } catch {
    return false
  }
}

it('answers thousands of random operations with the text that graphql-js gives, and none that graphql-js finds fault with', async () => {
  const counts = { planned: 0, answered: 0, faults: 0, leftOut: 0 }
  await fc.assert(
    fc.asyncProperty(tapes, async (tape) => {
      const { query, variables } = randomOperation(schema, tape)
      if (!isValid(query)) return
      const [{ isPlanned, text }, expected] = [await planned(query, variables), await executed(query, variables)]
      if (isPlanned) expect(text, query).toBe(expected)
      counts[isPlanned ? 'planned' : 'leftOut'] += 1
      if (isPlanned) counts[expected === null ? 'faults' : 'answered'] += 1
    }),
    { numRuns: operations, seed },
  )
  expect(counts.answered).toBeGreaterThan(operations / 10)
  expect(counts.faults).toBeGreaterThan(operations / 100)
  expect(counts.leftOut).toBeGreaterThan(operations / 100)
}, 300_000)

it('merges what is selected several times, in the order of graphql-js', async () => {
  const query = `{
    entity(id: "country:XA") { ...Names kind ... on Country { iso2 name } ... on Person { wikidata } ...Names }
    entity(id: "country:XA") { claims(first: 2) { nodes { id } } same: claims(first: 2) { edges { cursor } } }
  }
  fragment Names on Entity { __typename name id claims(first: 2) { nodes { type } } }`
  const { text } = await planned(query)
  expect(text).toBe(await executed(query))
  expect(text).toContain('"iso2"')
})

it.each([
  ['introspection', '{ __schema { queryType { name } } }'],
  ['directives', '{ overview @skip(if: false) { entities { id } } }'],
  ['a name that would set the prototype', '{ __proto__: overview { entities { id } } }'],
])('leaves %s to graphql-js', async (_, query) => {
  expect(await planned(query)).toEqual({ isPlanned: false, text: null })
  expect(await executed(query)).not.toBe(null)
})

it('leaves what fails to graphql-js: at once, later, and for a wrong variable', async () => {
  const query = 'query ($id: ID!, $first: Int) { entity(id: $id) { neighbours(first: $first) { nodes { id } } } }'
  expect((await planned(query, { id: 'country:XA', first: 2 })).text).toBe(
    await executed(query, { id: 'country:XA', first: 2 }),
  )
  for (const variables of [
    { id: 'country:XA', first: 0 },
    { id: 'nobody', first: 2 },
    { first: 2 },
    { id: [], first: 'x' },
  ])
    expect([await planned(query, variables), await executed(query, variables)]).toEqual([
      { isPlanned: true, text: null },
      null,
    ])
})

it('asks the store once for what fails, and tells so as graphql-js does', async () => {
  const ask = await askingOf({
    read: async (question, ...rest) => {
      if (question.name === 'neighbours-by-strongest') throw new QueryAbandonedError('given up')
      return store.read(question, ...rest)
    },
  })
  const { data, errors, roundTrips } = await ask('{ entity(id: "country:XA") { summary neighbours { nodes { id } } } }')
  expect(errors.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'TIMEOUT', path: ['entity', 'neighbours', 'nodes'] },
  ])
  expect(data).toEqual({ entity: null })
  expect(roundTrips).toBe(2)
})
