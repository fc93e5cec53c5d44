import { beforeAll, expect, it } from 'vitest'
import { type Ask, askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

let ask: Ask

beforeAll(async () => {
  ask = await askingOf(await openInventedStore())
})

const roundTrips = async (query: string) => {
  const { errors, roundTrips } = await ask(query)
  expect(errors).toEqual([])
  return roundTrips
}

it('asks once for each level, however many parents there are', async () => {
  const neighboursOf = (ids: readonly string[]) => `{
    entities(ids: ${JSON.stringify(ids)}) {
      neighbours(first: 10) { nodes { neighbours(first: 10) { edges { node { name } link { claimCount } } } } }
    }
  }`
  expect(await roundTrips(neighboursOf(['country:XA']))).toBe(3)
  expect(await roundTrips(neighboursOf(['country:XA', 'country:XB', 'group:envoys', 'plan:response']))).toBe(3)
})

it('asks once for a tie, whatever the types of its parents', async () => {
  expect(
    await roundTrips(
      '{ entities(ids: ["country:XA", "group:envoys"]) { ... on Actor { participations { nodes { name } } } } }',
    ),
  ).toBe(2)
})

it('asks for the claims, their ends and their passages once each', async () => {
  expect(
    await roundTrips('{ claims(first: 50) { nodes { source { summary } target { name } evidence { excerpt } } } }'),
  ).toBe(3)
})

it('asks for claims together with their ends, where only the names of those are selected', async () => {
  const claims = 'claims(first: 50) { nodes { type source { id kind name } target { __typename name } } }'
  expect(await roundTrips(`{ ${claims} }`)).toBe(1)
  expect(await roundTrips(`{ entity(id: "country:XA") { name ${claims} } }`)).toBe(1)
  expect(await roundTrips(`{ claims(between: ["country:XA", "country:XB"]) { nodes { source { name } } } }`)).toBe(1)
})

it('asks for neighbours together with the entity, where only its names are selected', async () => {
  const neighbours = (more: string) =>
    `neighbours(first: 3${more}) { edges { node { name } link { source { name } } } }`
  expect(await roundTrips(`{ entity(id: "country:XA") { name ${neighbours('')} } }`)).toBe(1)
  expect(await roundTrips(`{ entity(id: "country:XA") { name summary ${neighbours('')} } }`)).toBe(2)
  expect(
    await roundTrips(`{ entity(id: "country:XA") { name ${neighbours(', filter: {undated: true, types: [SAID]}')} } }`),
  ).toBe(2)
  expect(await roundTrips(`{ entity(id: "country:ZZ") { name ${neighbours('')} } }`)).toBe(2)
})

it('asks the same entity once within a level', async () => {
  expect(await roundTrips('{ a: entity(id: "country:XA") { id } b: entity(id: "country:XA") { name } }')).toBe(1)
})

it('asks once for each sort of what is asked for by id', async () => {
  const ids = ['country:XA', 'group:envoys', 'country:XA~country:XB', 'country:XB~country:XB', 'document:gazette']
  expect(await roundTrips(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toBe(3)
  expect(await roundTrips('{ node(id: "country:XA") { ... on Actor { name } } }')).toBe(1)
})

it('counts only when the total is selected, and reads the page only when something of it is', async () => {
  expect(await roundTrips('{ claims { nodes { id } pageInfo { hasNextPage } edges { cursor } } }')).toBe(1)
  expect(await roundTrips('{ claims { totalCount } }')).toBe(1)
  expect(await roundTrips('{ claims { totalCount nodes { id } } }')).toBe(2)
})

it('asks once for both totals of an entity, and the entity', async () => {
  expect(await roundTrips('{ entity(id: "country:XA") { claims { totalCount } neighbours { totalCount } } }')).toBe(1)
})

it('asks nothing for an overview of which nothing but the totals is selected', async () => {
  expect(await roundTrips('{ overview { totals { kind count } } }')).toBe(1)
})

it('asks for paths at most as often as they have links, once for their ends, and once each for what stands on them', async () => {
  const paths = (more: string) => `paths(from: "group:envoys", to: "pledge:open-bridge"${more})`
  expect(await roundTrips(`{ ${paths('')} { length claimCount } }`)).toBe(5)
  expect(await roundTrips(`{ ${paths('')} { entities { name } links { claimCount } } }`)).toBe(7)
  expect(await roundTrips(`{ ${paths(', maxLength: 2')} { entities { name } links { claimCount } } }`)).toBe(3)
  const filter = 'filter: {from: "2031-01-01", undated: true}'
  expect(await roundTrips(`{ ${paths(`, ${filter}`)} { entities { name } links { claimCount } } }`)).toBe(7)
})

it('asks no further for paths than to where enough of them are found', async () => {
  expect(await roundTrips('{ paths(from: "country:XA", to: "country:XB", first: 1) { length } }')).toBe(2)
  expect(await roundTrips('{ paths(from: "country:XA", to: "country:XA") { length } }')).toBe(1)
  expect(await roundTrips('{ paths(from: "country:XA", to: "country:ZZ") { length } }')).toBe(1)
})

it('asks once for a timeline, however many entities it is of', async () => {
  expect(await roundTrips('{ timeline(bucket: YEAR) { start count } }')).toBe(1)
  expect(await roundTrips('{ timeline(of: ["country:XA", "country:XB"], bucket: DAY) { start count } }')).toBe(1)
  expect(await roundTrips('{ timeline(between: ["country:XA", "country:XB"], bucket: DAY) { start count } }')).toBe(1)
})

it('asks once for the counts of claims, and once for all their documents', async () => {
  expect(await roundTrips('{ claimCounts(between: ["country:XA", "country:XB"]) { count document { title } } }')).toBe(
    2,
  )
})
