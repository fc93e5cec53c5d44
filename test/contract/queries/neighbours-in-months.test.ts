import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../../seed/generators/seeded-random.ts'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { EntityId, FuzzyDate } from '../../../server/graph/model/records.ts'
import { noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { monthConditions } from '../../../server/graph/queries/mapped-months.ts'
import { type NeighbourRow, neighboursByClaims } from '../../../server/graph/queries/neighbours.ts'
import { neighboursInMonths } from '../../../server/graph/queries/neighbours-in-months.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import {
  documentIdOf,
  entityIdOf,
  sampleClaim,
  sampleDay,
  sampleDocument,
  sampleEntity,
  sampleLoad,
} from '../../support/sample-loads.ts'
import { toldOfTie } from '../../support/told-of-link.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const document = 'document:months'
const hub = entityIdOf('country:hub')
const others = Array.from({ length: 60 }, (_, index) => entityIdOf(`group:${index % 3 === 0 ? 'a' : 'z'}-${index}`))

/** Small beside the number of neighbours, so that some pages cannot be had from the strongest links alone. */
const limit = 3

const random = seededRandom(13)
const below = (end: number): number => Math.floor(random() * end)

const inexact: readonly (FuzzyDate | null)[] = [
  null,
  { text: 'March 2031', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
  { text: 'until May', edtf: null, earliest: null, latest: '2031-05-31' },
  { text: 'from December on', edtf: null, earliest: '2030-12-01', latest: null },
  { text: 'in 2030', edtf: '2030', earliest: '2030-01-01', latest: '2030-12-31' },
]

const anyDay = (): FuzzyDate => sampleDay(`20${30 + below(2)}-${String(1 + below(12)).padStart(2, '0')}-1${below(10)}`)

/** The first have many claims, most of them before the months asked for; the hub has some with itself. */
const load = sampleLoad(
  sampleDocument(document),
  [hub, ...others].map((id) => sampleEntity(id, id)),
  {
    claims: [hub, ...others].flatMap((other, index) =>
      Array.from({ length: 2 + below(index < 30 ? 40 : 6) }, (_, key) => {
        const [source, target] = key % 2 === 0 ? [hub, other] : [other, hub]
        const date = random() < 0.8 ? anyDay() : (inexact[below(inexact.length)] ?? null)
        const type = random() < 0.8 ? 'INTERACTED' : 'URGED'
        return sampleClaim({
          ...{ document, source, target, type, key: String(key) },
          ...(date === null ? {} : { date }),
          more: { action: type === 'INTERACTED' ? '042' : null },
        })
      }),
    ),
  },
)

const page = {
  ...allColumns,
  namesOnly: true,
  kinds: null,
  minClaims: null,
  afterKey: null,
  afterId: null,
  limit,
  parents: [hub],
}

const cases = [
  { from: '2031-03-01', to: '2031-03-31', undated: false },
  { from: '2031-03-01', to: '2031-03-31', undated: true },
  { from: '2030-01-01', to: '2030-12-31', undated: false },
  { from: '2031-04-01', to: null, undated: true },
  { from: null, to: '2030-02-28', undated: false },
  { from: '2040-01-01', to: '2040-12-31', undated: false },
] as const

const monthsOf = (period: (typeof cases)[number]) => {
  const conditions = monthConditions({ ...noConditions, ...period })
  if (conditions === null) throw new Error('These are whole months.')
  return conditions
}

async function allPages(
  read: (place: { afterKey: number | null; afterId: string | null }) => Promise<readonly NeighbourRow[]>,
) {
  const found: NeighbourRow[] = []
  let rows = await read({ afterKey: null, afterId: null })
  while (rows.length > 0) {
    found.push(...rows)
    const { link, node } = rows.at(-1)!
    rows = await read({ afterKey: link.claimCount, afterId: node.id })
  }
  return found
}

describeOnEveryEngine('Neighbours in whole months, strongest first', (open) => {
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(cases)(
    'come page by page as counted from the claims: from $from to $to, undated $undated',
    async (period) => {
      const months = monthsOf(period)
      const counted = await store.read(neighboursByClaims('STRONGEST'), { ...page, ...months, limit: 100 })
      const told = await allPages((place) => store.read(neighboursInMonths, { ...page, ...months, ...place }))
      expect(told.map(toldOfTie)).toEqual(counted.map(toldOfTie))
      const narrow = { ...page, ...months, sumsOnly: true }
      const sums = await allPages((place) => store.read(neighboursInMonths, { ...narrow, ...place }))
      const sumOf = ({ node, link: { id, claimCount, first, last } }: NeighbourRow) => ({
        node,
        id,
        claimCount,
        first,
        last,
      })
      expect(sums.map(sumOf)).toEqual(counted.map(sumOf))
    },
  )

  it('come of some kinds, and with enough claims', async () => {
    const narrow = { ...page, ...monthsOf(cases[0]), kinds: ['COUNTRY' as const], minClaims: 2 }
    const [only, ...rest] = await store.read(neighboursInMonths, narrow)
    expect(rest).toEqual([])
    expect(only?.node.id).toBe(hub)
  })

  it('come for many entities at once as for each alone', async () => {
    const shared = { ...page, ...monthsOf(cases[2]) }
    const parents = [hub, others[0]!, 'country:nowhere' as EntityId]
    const together = await store.read(neighboursInMonths, { ...shared, parents })
    for (const parent of parents)
      expect(together.filter((row) => row.parent === parent).map(toldOfTie)).toEqual(
        (await store.read(neighboursInMonths, { ...shared, parents: [parent] })).map(toldOfTie),
      )
    expect(together).toHaveLength(limit + 1)
  })
})

describe('Whole months', () => {
  it.each([
    [
      { from: '2031-03-01', to: '2031-03-31' },
      { firstMonth: 203103, lastMonth: 203103 },
    ],
    [
      { from: '2028-02-01', to: '2028-02-29' },
      { firstMonth: 202802, lastMonth: 202802 },
    ],
    [
      { from: null, to: '2030-12-31' },
      { firstMonth: 0, lastMonth: 203012 },
    ],
    [
      { from: '2030-12-01', to: null },
      { firstMonth: 203012, lastMonth: 999912 },
    ],
  ])('are told by their numbers: %o', (period, numbers) => {
    const conditions = { ...noConditions, undated: false, ...period }
    expect(monthConditions(conditions)).toMatchObject({ ...conditions, ...numbers })
  })

  it.each([
    ['no period', {}],
    ['days of a month', { from: '2031-03-02', to: '2031-03-31' }],
    ['all but the last day of a leap year’s February', { from: '2028-02-01', to: '2028-02-28' }],
    ['months, of one type', { from: '2031-03-01', to: '2031-03-31', types: ['URGED' as const] }],
    ['months, of one document', { from: '2031-03-01', documents: [documentIdOf(document)] }],
  ])('are not what else is asked for: %s', (_, conditions) => {
    expect(monthConditions({ ...noConditions, ...conditions })).toBeNull()
  })
})
