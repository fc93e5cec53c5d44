import { beforeAll, expect, it } from 'vitest'
import { type Ask, askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

let ask: Ask

beforeAll(async () => {
  ask = await askingOf(await openInventedStore())
})

/** What an answer holds besides what the second form of the question selects more. */
function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !field.startsWith('more'))
      .map(([field, inner]) => [field, without(inner)]),
  )
}

const actor = '__typename id kind name MORE_OF_ENTITY'
const link = 'id claimCount source { name } target { id } MORE_OF_LINK'
const claim = `id type source { ${actor} } target { name MORE_OF_ENTITY } link { ${link} }`
const everyEntity = 'country:XA person:ada-north group:envoys organisation:league plan:response'.split(' ')

const questions = [
  `entity(id: "country:XA") { ${actor} neighbours(first: 50) { edges { cursor node { ${actor} } link { ${link} } } } }`,
  `entity(id: "country:XA") { ${actor} neighbours(first: 3, orderBy: NEWEST) { pageInfo { endCursor hasNextPage } edges { link { ${link} } } } }`,
  `entity(id: "country:XB") { name neighbours(filter: {types: [INTERACTED, SAID]}) { totalCount edges { node { ${actor} } link { ${link} } } } }`,
  `entity(id: "country:XA") { id claims(first: 60) { totalCount edges { cursor node { ${claim} } } } }`,
  `entity(id: "country:ZZ") { id name claims { nodes { ${claim} } } neighbours { totalCount } }`,
  `entities(ids: ${JSON.stringify(everyEntity)}) { ${actor} degree { neighbours claims } neighbours { totalCount nodes { ${actor} } } }`,
  `claims(first: 100) { nodes { ${claim} } }`,
  `links(among: ${JSON.stringify(everyEntity)}) { ${link} claims(first: 5) { nodes { ${claim} } } }`,
  `search(query: "a") { edges { matched node { ${actor} } } }`,
  `overview { entities { ${actor} } links { ${link} } }`,
  `paths(from: "group:envoys", to: "pledge:open-bridge") { entities { ${actor} } links { ${link} } }`,
  `countries { nodes { ${actor} leaders { edges { claim { ${claim} } node { ${actor} } } } } }`,
  `people { nodes { ${actor} statements { nodes { ${actor} } } } }`,
]

it.each(questions)('tells the same whether or not more is selected: %s', async (question) => {
  const written = (ofEntity: string, ofLink: string) =>
    `{ ${question.replaceAll('MORE_OF_ENTITY', ofEntity).replaceAll('MORE_OF_LINK', ofLink)} }`
  const little = await ask(written('', ''))
  const much = await ask(
    written(
      'moreAliases: aliases moreSummary: summary',
      'moreFirst: first moreTypes: types { type } moreActions: actions { count }',
    ),
  )
  expect(little.errors).toEqual([])
  expect(little.data).toEqual(without(much.data))
})

const ofLinks = questions.filter((question) => question.includes('MORE_OF_LINK') && !question.includes('country:ZZ'))

it.each(ofLinks)('divides claims by direction and type alike, with and without their groups: %s', async (question) => {
  const written = (ofLink: string) =>
    `{ ${question.replaceAll('MORE_OF_ENTITY', '').replaceAll('MORE_OF_LINK', `forward backward types { type count } ${ofLink}`)} }`
  const little = await ask(written(''))
  const much = await ask(written('moreModalities: modalities { modality } moreActions: actions { count }'))
  expect(little.errors).toEqual([])
  expect(JSON.stringify(little.data)).toMatch(/"(for|back)ward":[1-9]/)
  expect(little.data).toEqual(without(much.data))
})

it('tells everything of entities and links that something beyond their names is selected of, wherever that is', async () => {
  const { data } = await ask(`{
    entity(id: "country:XA") { name neighbours(first: 1) { edges { ...Edge } } }
  }
  fragment Edge on NeighbourEdge { link { forward backward types { count } } node { ... on Actor { aliases } ... on Entity { summary } } }`)
  const { data: whole } = await ask(`{
    entity(id: "country:XA") { name summary neighbours(first: 1) { edges {
      link { forward backward types { count } } node { aliases summary } } } }
  }`)
  expect(JSON.stringify(data)).toMatch(/"forward":[1-9].*"aliases":\["/)
  expect(whole).toMatchObject(data ?? {})
})
