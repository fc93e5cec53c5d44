import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

let ask: Ask

beforeAll(async () => {
  ask = await askingOf(await openInventedStore())
})

const refusals: readonly (readonly [what: string, query: string, message: string])[] = [
  [
    'an id of the wrong shape',
    '{ entity(id: "Ukraine") { id } }',
    'Argument "id" is "Ukraine", but must be an id such as "country:UA" or "person:boris-johnson".',
  ],
  [
    'a document’s id where an entity’s is due',
    '{ entity(id: "document:gazette") { id } }',
    'Argument "id" is "document:gazette", but must be an id such as "country:UA" or "person:boris-johnson".',
  ],
  [
    'one wrong id among several',
    '{ entities(ids: ["country:XA", "XB"]) { id } }',
    'Argument "ids" is "XB", but must be an id such as "country:UA" or "person:boris-johnson".',
  ],
  [
    'a wrong id of a claim',
    '{ claim(id: "country:XA~country:XB") { id } }',
    'Argument "id" is "country:XA~country:XB", but must be an id such as "country:AL~organisation:nato~0123456789abcdef".',
  ],
  [
    'a link’s id with the larger end first',
    '{ link(id: "country:XB~country:XA") { id } }',
    'Argument "id" is "country:XB~country:XA", but must be an id such as "country:AL~organisation:nato", the smaller end first.',
  ],
  [
    'a wrong id of a document',
    '{ document(id: "gazette") { id } }',
    'Argument "id" is "gazette", but must be an id such as "document:western-forces-article".',
  ],
  [
    'an id of nothing that has one',
    '{ nodes(ids: ["country:XA", "gazette"]) { id } }',
    'Argument "ids" is "gazette", but must be an id such as "country:UA", "country:AL~organisation:nato" or "document:western-forces-article".',
  ],
  [
    'a wrong id in a filter',
    '{ countries(filter: {memberOf: "league"}) { totalCount } }',
    'Argument "filter.memberOf" is "league", but must be an id such as "country:UA" or "person:boris-johnson".',
  ],
  [
    'a wrong document in a filter',
    '{ claims(filter: {document: "gazette"}) { totalCount } }',
    'Argument "filter.document" is "gazette", but must be an id such as "document:western-forces-article".',
  ],
  [
    'a number where the code of an action is due',
    '{ claims(filter: {actions: ["42"]}) { totalCount } }',
    'Argument "filter.actions" has "42", but must have CAMEO codes such as "04" or "042". Did you mean "042", Make a visit?',
  ],
  [
    'a label where the code of an action is due',
    '{ claims(filter: {actions: ["04", "Make a visit"]}) { totalCount } }',
    'Argument "filter.actions" has "Make a visit", but must have CAMEO codes such as "04" or "042". Did you mean "042", Make a visit?',
  ],
  [
    'the code of no action',
    '{ actions(under: ["99"]) { code } }',
    'Argument "under" has "99", but must have CAMEO codes such as "04" or "042". The field "actions" lists them.',
  ],
  ['first: 0', '{ people(first: 0) { totalCount } }', 'Argument "first" is 0, but must be from 1 to 100.'],
  ['first: -1', '{ claims(first: -1) { totalCount } }', 'Argument "first" is -1, but must be from 1 to 100.'],
  [
    'first: 10000',
    '{ search(query: "a", first: 10000) { totalCount } }',
    'Argument "first" is 10000, but must be from 1 to 100.',
  ],
  [
    'an overview of 0',
    '{ overview(first: 0) { entities { id } } }',
    'Argument "first" is 0, but must be from 1 to 200.',
  ],
  [
    'an overview of 201',
    '{ overview(first: 201) { entities { id } } }',
    'Argument "first" is 201, but must be from 1 to 200.',
  ],
  [
    'a path of 0 links',
    '{ paths(from: "country:XA", to: "country:XB", maxLength: 0) { length } }',
    'Argument "maxLength" is 0, but must be from 1 to 6.',
  ],
  [
    'a path of 7 links',
    '{ paths(from: "country:XA", to: "country:XB", maxLength: 7) { length } }',
    'Argument "maxLength" is 7, but must be from 1 to 6.',
  ],
  [
    'a path to what cannot be on one',
    '{ paths(from: "country:XA", to: "document:gazette") { length } }',
    'Argument "to" is "document:gazette", but must be an id such as "country:UA" or "person:boris-johnson".',
  ],
  [
    'a forged cursor',
    '{ claims(after: "b2Zmc2V0OjEw") { totalCount } }',
    'Argument "after": This is no cursor of the list of claims. Use the endCursor of the page before.',
  ],
  [
    'a day that the calendar does not have',
    '{ claims(filter: {from: "2031-02-30"}) { totalCount } }',
    '"2031-02-30" is no day: a Date is written like "2025-03-01".',
  ],
  [
    'a range that ends before it begins',
    '{ claims(filter: {from: "2031-03-01", to: "2031-02-01"}) { totalCount } }',
    'Argument "filter.from" is 2031-03-01, but must not be later than "filter.to", which is 2031-02-01.',
  ],
  [
    'a search of 201 letters',
    `{ search(query: "${'a'.repeat(201)}") { totalCount } }`,
    'Argument "query" has 201 characters, but may have at most 200.',
  ],
]

describe('is refused with a clear message, and nothing is asked of the store:', () => {
  it.each(refusals)('%s', async (_, query, message) => {
    const { errors, roundTrips } = await ask(query)
    expect(roundTrips).toBe(0)
    expect(errors.map((error) => ({ message: error.message, code: error.code }))).toEqual([
      { message, code: 'BAD_USER_INPUT' },
    ])
  })
})

it('takes at most 500 ids at once', async () => {
  const ids = Array.from({ length: 501 }, (_, index) => `country:X${index}`)
  const { errors } = await ask('query($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids })
  expect(errors).toEqual([
    { message: 'Argument "ids" has 501 ids, but may have at most 500.', code: 'BAD_USER_INPUT', path: ['entities'] },
  ])
})

it('takes only ids of documents for documents', async () => {
  const { errors } = await ask('{ claims(filter: { documents: ["document:gazette", "country:XA"] }) { totalCount } }')
  expect(errors.map(({ message, code }) => ({ message, code }))).toEqual([
    {
      message:
        'Argument "filter.documents" is "country:XA", but must be an id such as "document:western-forces-article".',
      code: 'BAD_USER_INPUT',
    },
  ])
})

it('refuses the cursor of another list', async () => {
  const { data } = await ask('{ people { pageInfo { endCursor } } }')
  expect(data).toEqual({ people: { pageInfo: { endCursor: expect.any(String) } } })
  const query = 'query($after: String) { countries(after: $after) { nodes { id } } }'
  const people = data?.people as { pageInfo: { endCursor: string } }
  expect((await ask(query, { after: people.pageInfo.endCursor })).errors.map((error) => error.code)).toEqual([
    'BAD_USER_INPUT',
  ])
})

it('refuses the cursor of another order', async () => {
  const { data } = await ask('{ countries(first: 1, orderBy: CLAIMS) { pageInfo { endCursor } } }')
  const { endCursor } = (data as { countries: { pageInfo: { endCursor: string } } }).countries.pageInfo
  const query = 'query($after: String, $by: EntityOrder!) { countries(after: $after, orderBy: $by) { nodes { id } } }'
  expect((await ask(query, { after: endCursor, by: 'CLAIMS' })).errors).toEqual([])
  expect((await ask(query, { after: endCursor, by: 'NEIGHBOURS' })).errors).toEqual([
    {
      message:
        'Argument "after": This is no cursor of the list of COUNTRY by NEIGHBOURS. Use the endCursor of the page before.',
      code: 'BAD_USER_INPUT',
      path: ['countries'],
    },
  ])
})

it('names the variable that holds no day', async () => {
  const { errors } = await ask('query($day: Date) { claims(filter: {from: $day}) { totalCount } }', { day: 'tomorrow' })
  expect(errors).toEqual([
    {
      message:
        'Variable "$day" got invalid value "tomorrow"; "tomorrow" is no day: a Date is written like "2025-03-01".',
      code: 'BAD_USER_INPUT',
    },
  ])
})

it('answers null to ids that are well formed but unknown', async () => {
  const { data, errors } = await ask(`{
    entity(id: "country:ZZ") { id }
    entities(ids: ["country:XA", "country:ZZ", "country:XA"]) { id }
    claim(id: "country:XA~country:XB~0000000000000000") { id }
    link(id: "country:XA~country:ZZ") { id }
    document(id: "document:unknown") { id }
    links(among: ["country:ZZ", "country:XA"]) { id }
    node(id: "passage:gazette@7-9") { id }
    nodes(ids: ["country:XA", "country:ZZ", "document:unknown"]) { id }
  }`)
  expect(errors).toEqual([])
  expect(data).toEqual({
    entity: null,
    entities: [{ id: 'country:XA' }, null, { id: 'country:XA' }],
    claim: null,
    link: null,
    document: null,
    links: [],
    node: null,
    nodes: [{ id: 'country:XA' }, null, null],
  })
})

it('refuses a query that is nested too deep', async () => {
  const nested = 'neighbours { nodes { '.repeat(8)
  const { errors } = await ask(`{ entity(id: "country:XA") { ${nested} id ${'} }'.repeat(8)} } }`)
  expect(errors).toEqual([
    { message: 'The query is nested 18 fields deep, but at most 15 are allowed.', code: 'GRAPHQL_VALIDATION_FAILED' },
  ])
})

it('refuses to look for neighbours that no claim ties', async () => {
  const { errors } = await ask('{ entity(id: "country:XA") { neighbours(minClaims: 0) { totalCount } } }')
  expect(errors.map(({ message, code }) => ({ message, code }))).toEqual([
    { message: 'Argument "minClaims" is 0, but must be 1 or more.', code: 'BAD_USER_INPUT' },
  ])
})
