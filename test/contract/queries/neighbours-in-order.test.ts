import { beforeAll, expect, it } from 'vitest'
import type { GraphReader, GraphStore } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { EntityContribution } from '../../../server/graph/model/records.ts'
import { type NeighbourConditions, type NeighbourPage, neighbours } from '../../../server/graph/queries/neighbours.ts'
import { neighboursTwice } from '../../../server/graph/queries/neighbours-twice.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { askingOf } from '../../support/ask.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const document = 'document:ties'
const hub = 'country:hub'
const limit = 4

const claimsBetween = (source: string, target: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleClaim({ document, source, type: 'URGED', target, key: String(index) }),
  )

// Ids before and after the hub's, so that it is the one end of some links and the other end of others; many with equal sums.
const others = Array.from({ length: 23 }, (_, index) => ({
  id: `${index % 2 === 0 ? 'country' : 'person'}:${index % 3 === 0 ? 'a' : 'z'}-${index}` as const,
  claims: 1 + (index % 4),
}))

const entities: readonly EntityContribution[] = [{ id: hub }, ...others].map(({ id }) => sampleEntity(id, id))

const load = sampleLoad(sampleDocument(document), entities, {
  claims: [
    ...others.flatMap(({ id, claims }, index) =>
      index % 5 === 0 ? claimsBetween(id, hub, claims) : claimsBetween(hub, id, claims),
    ),
    ...claimsBetween(hub, hub, 2),
    ...claimsBetween('country:a-0', 'person:z-1', 3),
  ],
})

const all: NeighbourConditions = { kinds: null, minClaims: null }

/** What has to come, worked out without the store. */
const expected = (passes: (other: { readonly id: string; readonly claims: number }) => boolean): readonly string[] =>
  [...others, { id: hub, claims: 2 }]
    .filter(passes)
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** All pages after a position, one after the other. */
async function pages(
  store: GraphReader,
  conditions: NeighbourConditions,
  position: Pick<NeighbourPage, 'afterKey' | 'afterId'> = { afterKey: null, afterId: null },
): Promise<readonly (readonly string[])[]> {
  const page = { ...allColumns, ...conditions, ...position, limit, withParent: true, parents: [hub] }
  const rows = await store.read(neighbours('STRONGEST'), page)
  const last = rows.at(-1)
  if (last === undefined) return []
  const next = { afterKey: last.link.claimCount, afterId: last.node.id }
  return [rows.map(({ node }) => node.id), ...(await pages(store, conditions, next))]
}

const filters: readonly (readonly [string, Partial<NeighbourConditions>, Parameters<typeof expected>[0]])[] = [
  ['all', {}, () => true],
  ['of a kind', { kinds: ['PERSON'] }, ({ id }) => id.startsWith('person:')],
  ['of several claims', { minClaims: 3 }, ({ claims }) => claims >= 3],
  [
    'of a kind and several claims',
    { kinds: ['COUNTRY'], minClaims: 2 },
    ({ id, claims }) => id.startsWith('country:') && claims >= 2,
  ],
]

describeOnEveryEngine('Neighbours, strongest first', (open) => {
  let store: GraphStore

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(filters)('come page by page, each once, ties by id: %s', async (_, conditions, passes) => {
    const found = await pages(store, { ...all, ...conditions })
    expect(found.flat()).toEqual(expected(passes))
    expect(found.slice(0, -1).every((page) => page.length === limit)).toBe(true)
  })

  it('come for many entities at once as for each alone', async () => {
    const parents = [hub, 'country:a-0', 'person:z-1', 'country:nowhere']
    const page = { ...allColumns, ...all, afterKey: null, afterId: null, limit, withParent: true }
    const together = await store.read(neighbours('STRONGEST'), { ...page, parents })
    for (const parent of parents)
      expect(together.filter((row) => row.parent === parent)).toEqual(
        await store.read(neighbours('STRONGEST'), { ...page, parents: [parent] }),
      )
    expect(together.filter(({ parent }) => parent === 'person:z-1').map(({ node }) => node.id)).toEqual([
      'country:a-0',
      hub,
    ])
  })

  it.each([
    ['whole', allColumns],
    ['in short', { ...allColumns, namesOnly: true, countsOnly: true, sumsOnly: true }],
  ])('bring along what they are asked for next, where the engine can: %s', async (_, columns) => {
    const page = { ...columns, ...all, afterKey: null, afterId: null, limit, withParent: true }
    const rows = await store.read(neighboursTwice, { ...page, furtherLimit: 3, parents: [hub] })
    const alone = await store.read(neighbours('STRONGEST'), { ...page, parents: [hub] })
    expect(rows.map(({ node, link }) => ({ node, link }))).toEqual(alone.map(({ node, link }) => ({ node, link })))
    for (const { node, further } of rows) {
      const next = { ...page, limit: 3, withParent: false, parents: [node.id] }
      expect(further).toEqual(store.engine === 'grafeo' ? null : await store.read(neighbours('STRONGEST'), next))
    }
  })

  it('come with their own neighbours in one round trip, where the engine can', async () => {
    const ask = await askingOf(store)
    const nested = (list: string) =>
      `{ entity(id: "${hub}") { neighbours(first: 3) { edges { node { id ${list} } link { id } } } } }`
    const { data, errors, roundTrips } = await ask(
      nested('neighbours(first: 2) { edges { cursor node { id name } link { claimCount } } pageInfo { hasNextPage } }'),
    )
    expect(errors).toEqual([])
    expect(roundTrips).toBe(store.engine === 'grafeo' ? 2 : 1)
    const apart = await ask(
      nested(
        '... on Entity { neighbours(first: 2) { edges { cursor node { id name } link { claimCount } } pageInfo { hasNextPage } } }',
      ),
    )
    expect(apart.roundTrips).toBe(2)
    expect(apart.data).toEqual(data)
  })
})
