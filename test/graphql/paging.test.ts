import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

let ask: Ask

beforeAll(async () => {
  ask = await askingOf(await openInventedStore())
})

interface Page {
  readonly edges: readonly { readonly cursor: string }[]
  readonly nodes: readonly unknown[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'pageInfo' in value && 'edges' in value
}

/** The page in an answer, however deep it lies. */
function pageIn(value: unknown): Page {
  if (isPage(value)) return value
  if (typeof value === 'object' && value !== null) {
    const [inner] = Object.values(value)
    return pageIn(inner)
  }
  throw new TypeError('There is no page in the answer.')
}

const selection = (edge: string) =>
  `{ edges { cursor ${edge} } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`

/** Lists by the field that gives them; `PAGE` stands for first and after. */
const lists: readonly (readonly [name: string, field: string, edge: string])[] = [
  ['countries', 'countries(PAGE)', 'node { id }'],
  ['events', 'events(PAGE)', 'node { id }'],
  ['figures', 'figures(PAGE)', 'node { id }'],
  ['figures, the largest first', 'figures(PAGE, orderBy: LARGEST)', 'node { id }'],
  ['figures, the smallest first', 'figures(PAGE, orderBy: SMALLEST)', 'node { id }'],
  ['countries by claims', 'countries(PAGE, orderBy: CLAIMS)', 'node { id }'],
  ['countries by neighbours', 'countries(PAGE, orderBy: NEIGHBOURS)', 'node { id }'],
  ['events, newest first', 'events(PAGE, orderBy: NEWEST)', 'node { id }'],
  ['events, oldest first', 'events(PAGE, orderBy: OLDEST)', 'node { id }'],
  ['documents', 'documents(PAGE)', 'node { id }'],
  ['documents, newest first', 'documents(PAGE, orderBy: NEWEST)', 'node { id }'],
  ['documents, oldest first', 'documents(PAGE, orderBy: OLDEST)', 'node { id }'],
  ['all claims', 'claims(PAGE)', 'node { id }'],
  ['dated and undated claims', 'claims(PAGE, filter: {from: "2031-01-01", undated: true})', 'node { id }'],
  ['claims between', 'claims(PAGE, between: ["country:XA", "country:XB"])', 'node { id }'],
  ['search results', 'search(PAGE, query: "po")', 'matched node { id }'],
  ['search results of all ranks', 'search(PAGE, query: "b")', 'matched node { id }'],
  ['claims of an entity', 'entity(id: "country:XB") { claims(PAGE)', 'node { id }'],
  ['neighbours', 'entity(id: "country:XB") { neighbours(PAGE)', 'node { id } link { id claimCount }'],
  [
    'neighbours under a filter',
    'entity(id: "country:XB") { neighbours(PAGE, filter: {modalities: [STATED, CONDITIONAL]})',
    'node { id } link { id claimCount forward backward types { type count } }',
  ],
  ['neighbours, newest first', 'entity(id: "event:first-talks") { neighbours(PAGE, orderBy: NEWEST)', 'node { id }'],
  [
    'neighbours under a filter, newest first',
    'entity(id: "event:first-talks") { neighbours(PAGE, orderBy: NEWEST, filter: {from: "2031-01-01", undated: true})',
    'node { id } link { id last }',
  ],
  ['claims of a link', 'link(id: "country:XA~country:XB") { claims(PAGE)', 'node { id }'],
  ['passages of a document', 'document(id: "document:gazette") { passages(PAGE)', 'node { id }'],
  ['claims of a document', 'document(id: "document:gazette") { claims(PAGE)', 'node { id }'],
  [
    'ties by name',
    'entity(id: "organisation:league") { ... on Organisation { members(PAGE)',
    'node { id } claim { id }',
  ],
  ['ties by order', 'entity(id: "plan:response") { ... on Plan { phases(PAGE)', 'node { id } claim { id }'],
  ['ties newest first', 'entity(id: "group:envoys") { ... on Actor { participations(PAGE)', 'node { id } claim { id }'],
]

async function page(field: string, edge: string, first: number, after: string | null): Promise<Page> {
  const open = (field.match(/\{(?![^(]*\))/g) ?? []).length
  const query = `query($first: Int, $after: String) { ${field.replace('PAGE', 'first: $first, after: $after')} ${selection(edge)} ${'}'.repeat(open)} }`
  const { data, errors } = await ask(query, { first, after })
  expect(errors).toEqual([])
  return pageIn(data)
}

describe('walked one by one, gives the same as one large page, each row once:', () => {
  it.each(lists)('%s', async (_, field, edge) => {
    const whole = await page(field, edge, 100, null)
    expect(whole.edges.length).toBeGreaterThan(1)
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges.at(0)?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    })
    expect(whole.totalCount).toBe(whole.edges.length)

    const edges: unknown[] = []
    const nodes: unknown[] = []
    let after: string | null = null
    do {
      const next: Page = await page(field, edge, 1, after)
      expect(next.edges).toHaveLength(1)
      expect(next.totalCount).toBe(whole.totalCount)
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null)
      edges.push(...next.edges)
      nodes.push(...next.nodes)
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
    } while (after !== null && edges.length <= whole.edges.length)

    expect(edges).toEqual(whole.edges)
    expect(nodes).toEqual(whole.nodes)
    expect(new Set(whole.edges.map((row) => row.cursor)).size).toBe(whole.edges.length)
  })
})

it('has neither cursors nor more on an empty page', async () => {
  expect(await page('search(PAGE, query: "nobody is called so")', 'node { id }', 10, null)).toEqual({
    edges: [],
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  })
})
