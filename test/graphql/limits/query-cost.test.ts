import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { queryCost } from '../../../server/graphql/limits/query-cost.ts'
import { typeDefinitions } from '../../../server/graphql/schema.ts'

const schema = buildSchema(typeDefinitions().join('\n'))

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number | null {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new TypeError('There must be one operation.')
  return queryCost(schema, document, operation, variables)
}

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `country:X${index}`))

const priced: readonly (readonly [what: string, query: string, cost: number])[] = [
  ['nothing for the name of a type', '{ __typename entity(id: "a") { __typename } }', 1],
  ['twenty values of the schema at one', '{ __schema { types { name } } }', Math.ceil(0.05 * (1 + 130 + 130))],
  ['one for an entity, whatever its values are', '{ entity(id: "a") { id name ... on Event { date { text } } } }', 1],
  ['a page at its size', '{ countries(first: 7) { nodes { name } } }', 7],
  ['a page at its usual size', '{ countries { nodes { name } } }', 25],
  ['a page of another usual size', '{ search(query: "a") { nodes { name } } }', 20],
  ['a page at no more than one may have', '{ countries(first: 100000) { nodes { name } } }', 200],
  ['a page asked for twice twice', '{ people(first: 3) { nodes { id } edges { node { id } } } }', 6],
  [
    'edges for what is on them',
    '{ entity(id: "a") { neighbours(first: 5) { edges { node { id } link { id } } } } }',
    11,
  ],
  [
    'pages within pages',
    '{ countries(first: 10) { nodes { neighbours(first: 10) { nodes { claims(first: 10) { nodes { id } } } } } } }',
    10 + 100 + 1000,
  ],
  ['a total at one', '{ countries(first: 10) { totalCount nodes { claims { totalCount } degree { claims } } } }', 31],
  ['ids at their number', `{ entities(ids: ${ids(12)}) { id } }`, 12],
  ['ids of anything at their number', `{ nodes(ids: ${ids(12)}) { id } node(id: "a") { id } }`, 13],
  ['links among entities at the entities', `{ links(among: ${ids(500)}) { source { id } target { name } } }`, 500],
  [
    'what is asked of links among entities at every pair',
    `{ links(among: ${ids(4)}) { source { claims(first: 2) { nodes { id } } } } }`,
    4 + 10 * 2,
  ],
  ['any other link with its ends', '{ link(id: "a") { source { id } target { id } } }', 3],
  ['the overview at its entities', '{ overview(first: 200) { entities { id } links { source { id } } } }', 200],
  [
    'counts of claims at a hundred, with their documents',
    `{ claimCounts(between: ${ids(2)}) { document { id } } }`,
    101,
  ],
  ['counts of claims alone at one', `{ claimCounts(between: ${ids(2)}) { count } }`, 1],
  ['totals of the overview at one', '{ overview { totals { count } } }', 1],
  ['a search for paths at a hundred a step', '{ paths(from: "a", to: "b", maxLength: 3) { length } }', 300],
  [
    'paths at their entities, links and ends',
    '{ paths(from: "a", to: "b", maxLength: 2, first: 3) { entities { id } links { source { id } target { id } } } }',
    200 + 3 * (3 * 1 + 2 * 3),
  ],
  ['a list of which the query does not tell the length at five', '{ entity(id: "a") { evidence { excerpt } } }', 6],
  ['a timeline at one', '{ timeline(bucket: DAY) { start count } }', 1],
  [
    'nothing for what is left out',
    '{ claims @skip(if: true) { totalCount } people @include(if: false) { totalCount } }',
    0,
  ],
]

describe('counts', () => {
  it.each(priced)('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  it('what variables tell', () => {
    const query =
      'query($first: Int = 3, $ids: [ID!]!, $all: Boolean!) { entities(ids: $ids) { claims(first: $first) @include(if: $all) { nodes { id } } } }'
    expect(cost(query, { ids: ['a', 'b'], all: true })).toBe(2 + 2 * 3)
    expect(cost(query, { ids: ['a', 'b'], all: true, first: 50 })).toBe(2 + 2 * 50)
    expect(cost(query, { ids: ['a', 'b'], all: true, first: null })).toBe(2 + 2 * 25)
    expect(cost(query, { ids: 'a', all: false })).toBe(1)
  })

  it('fragments wherever they are spread', () => {
    const query = `
      { people(first: 4) { ...Page } countries(first: 2) { nodes { ...Named } } }
      fragment Page on PersonConnection { nodes { ...Named ... on Entity { claims(first: 3) { nodes { id } } } } }
      fragment Named on Entity { name evidence { document { title } } }`
    expect(cost(query)).toBe(4 * (1 + 10 + 3) + 2 * (1 + 10))
  })
})

it('tells nothing where variables are wrong', () => {
  expect(cost('query($first: Int) { claims(first: $first) { totalCount } }', { first: 'many' })).toBeNull()
})

it('walks each fragment once, however often it is spread', () => {
  const bomb = Array.from(
    { length: 60 },
    (_, depth) =>
      `fragment F${depth} on Entity { a: neighbours(first: 1) { nodes { ...F${depth + 1} ...F${depth + 1} } } b: neighbours(first: 1) { nodes { ...F${depth + 1} } } }`,
  )
  const query = `{ entity(id: "a") { ...F0 } } ${bomb.join('\n')} fragment F60 on Entity { id }`
  const document = parse(query)
  const operation = getOperationAST(document)
  expect(operation && queryCost(schema, document, operation, {})).toBe(Number.MAX_SAFE_INTEGER)
})

it('allows the whole schema to be read once, but not many times', () => {
  expect(cost(getIntrospectionQuery())).toBeLessThanOrEqual(10_000)
  const fields = '{ types { fields { args { name description type { name } } } } }'
  const many = Array.from({ length: 60 }, (_, index) => `a${index}: __schema ${fields}`)
  expect(cost(`{ ${many.join(' ')} }`)).toBeGreaterThan(10_000)
})

const folder = join(import.meta.dirname, '../../../docs/queries')

it.each(readdirSync(folder).filter((file) => file.endsWith('.graphql')))('allows the question %s', (file) => {
  expect(cost(readFileSync(join(folder, file), 'utf8'))).toBeLessThanOrEqual(10_000)
})

const explorer = join(import.meta.dirname, '../../../client/api')
const operations = parse(
  readdirSync(explorer)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(explorer, file), 'utf8'))
    .join('\n'),
)

/** As much as the explorer asks for at once: 500 entities, 100 of a page, 5 paths of 6 steps. */
function largest(operation: OperationDefinitionNode, variable: string, type: string): unknown {
  if (type === '[ID!]!') return Array.from({ length: 500 }, (_, index) => `country:X${index}`)
  if (type.startsWith('Int')) return variable === 'maxLength' ? 6 : operation.name?.value === 'Paths' ? 5 : 100
  if (type.startsWith('ClaimFilter')) return {}
  if (type.startsWith('[EntityKind')) return ['COUNTRY']
  if (type.startsWith('NeighbourOrder')) return 'NEWEST'
  return type === 'TimeBucket!' ? 'DAY' : 'country:XA'
}

it('allows whatever the explorer asks', () => {
  const costs = operations.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return []
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const name = variable.name.value
      return [name, largest(operation, name, print(type))] as const
    })
    return [[operation.name?.value, queryCost(schema, operations, operation, Object.fromEntries(variables))] as const]
  })
  expect(costs.filter(([, most]) => most === null || most > 10_000)).toEqual([])
  expect(costs.length).toBeGreaterThan(5)
})
