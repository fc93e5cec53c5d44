import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { linkIdOf } from '../../../server/graph/model/ids.ts'
import type { ClaimRecord, EntityId } from '../../../server/graph/model/records.ts'
import { claimCounts } from '../../../server/graph/queries/claim-counts.ts'
import { type ClaimConditions, noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import {
  allClaimsCount,
  allClaimsCountInMonths,
  claimsBetweenCount,
  claimsBetweenCountInMonths,
} from '../../../server/graph/queries/claims-between.ts'
import { claimCountOfDocuments } from '../../../server/graph/queries/claims-of-documents.ts'
import { claimCountOfEntities, claimCountOfEntitiesInMonths } from '../../../server/graph/queries/claims-of-entities.ts'
import { claimCountOfLinks } from '../../../server/graph/queries/claims-of-links.ts'
import { degreeByClaims } from '../../../server/graph/queries/degree.ts'
import { linksAmongByClaims } from '../../../server/graph/queries/links-among.ts'
import { linksByIdsByClaims } from '../../../server/graph/queries/links-by-ids.ts'
import { monthConditions } from '../../../server/graph/queries/mapped-months.ts'
import { neighboursByClaims } from '../../../server/graph/queries/neighbours.ts'
import { timelineBetween } from '../../../server/graph/queries/timeline.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { busyActors, busyLoad } from '../../support/busy-actors.ts'
import { toldOfLink } from '../../support/told-of-link.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const load = busyLoad(400, 11)

/** As the schema says it: what a claim's date can mean touches the period. */
function isWithin({ date }: ClaimRecord, { from, to, undated }: ClaimConditions): boolean {
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null]
  if (earliest === null && latest === null) return undated
  return (from === null || latest === null || latest >= from) && (to === null || earliest === null || earliest <= to)
}

/** How many claims tie the entity to each other one, worked out without the store. */
function claimsByNeighbour(entity: EntityId, conditions: ClaimConditions): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const claim of load.claims) {
    const { source, target } = claim
    if ((source !== entity && target !== entity) || !isWithin(claim, conditions)) continue
    const other = source === entity ? target : source
    counts[other] = (counts[other] ?? 0) + 1
  }
  return counts
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

const periods: readonly Pick<ClaimConditions, 'from' | 'to'>[] = [
  { from: '2031-03-01', to: '2031-03-31' },
  { from: '2031-03-05', to: '2031-03-05' },
  { from: '2031-03-20', to: '2031-04-11' },
  { from: '2031-05-12', to: null },
  { from: null, to: '2031-02-11' },
  { from: '2040-01-01', to: '2040-12-31' },
  { from: '2031-01-01', to: '2031-12-31' },
  { from: '2031-04-01', to: null },
  { from: null, to: '2031-02-28' },
]

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

const isOfMonths = (period: Pick<ClaimConditions, 'from' | 'to'>): boolean =>
  monthConditions({ ...noConditions, ...period }) !== null

const cases = periods.flatMap((period) => [true, false].map((undated) => ({ ...period, undated })))

const fewCases = periods.map((period, index) => ({ ...period, undated: index % 2 === 0 }))

describeOnEveryEngine('Claims in a period', (open, { inDepth }) => {
  const asked = inDepth ? cases : fewCases
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(asked)(
    'are counted alike by neighbours, degree and number: from $from to $to, undated $undated',
    async (period) => {
      const conditions = { ...noConditions, ...period }
      const any = { kinds: null, minClaims: null, parents: busyActors }
      const page = { ...allColumns, namesOnly: true, ...any, ...conditions, afterKey: null, afterId: null, limit: 50 }
      const neighbours = await store.read(neighboursByClaims('STRONGEST'), page)
      const degrees = await store.read(degreeByClaims, { ...any, ...conditions })
      const numbers = await store.read(claimCountOfEntities, { ...conditions, parents: busyActors })
      for (const entity of busyActors) {
        const expected = claimsByNeighbour(entity, conditions)
        const tied = neighbours.filter(({ parent }) => parent === entity)
        expect(Object.fromEntries(tied.map(({ node, link }) => [node.id, link.claimCount]))).toEqual(expected)
        const counted = degrees.filter(({ parent }) => parent === entity)
        expect(counted.reduce((sum, { claims }) => sum + claims, 0)).toBe(total(expected))
        expect(numbers.find(({ parent }) => parent === entity)?.count).toBe(total(expected))
      }
    },
  )

  it.each(asked)('are counted, all of them, from $from to $to, undated $undated', async (period) => {
    const conditions = { ...noConditions, ...period }
    const passing = load.claims.filter((claim) => isWithin(claim, conditions))
    expect(await store.read(allClaimsCount, conditions)).toEqual([passing.length])
    const parent = load.document.id
    expect(await store.read(claimCountOfDocuments, { ...conditions, parents: [parent] })).toEqual([
      { parent, count: passing.length },
    ])
  })

  it.each(asked.filter(isOfMonths))(
    'are counted by the map as one by one: from $from to $to, undated $undated',
    async (period) => {
      const conditions = { ...noConditions, ...period }
      const months = monthConditions(conditions)
      if (months === null) throw new Error('These are whole months.')
      const isTied = ({ source, target }: ClaimRecord) => ids.includes(source) && ids.includes(target)
      const ids = busyActors.slice(0, 3)
      const passing = load.claims.filter((claim) => isWithin(claim, conditions))
      expect(await store.read(allClaimsCountInMonths, months)).toEqual([passing.length])
      expect(await store.read(claimsBetweenCountInMonths, { ...months, ids })).toEqual([passing.filter(isTied).length])
      const numbers = await store.read(claimCountOfEntitiesInMonths, { ...months, parents: busyActors })
      expect(new Map(numbers.map(({ parent, count }) => [parent, count]))).toEqual(
        new Map(
          busyActors.map((actor) => [
            actor,
            passing.filter(({ source, target }) => source === actor || target === actor).length,
          ]),
        ),
      )
    },
  )

  it.each(asked)(
    'are counted alike by links, counts and time strips: from $from to $to, undated $undated',
    async (period) => {
      const conditions = { ...noConditions, ...period }
      const ids = busyActors.slice(0, 3)
      const tied = load.claims.filter(
        (claim) => ids.includes(claim.source) && ids.includes(claim.target) && isWithin(claim, conditions),
      )
      const expected = Map.groupBy(tied, ({ source, target }) => linkIdOf(source, target))
      const links = await store.read(linksAmongByClaims, { ...conditions, ids })
      expect(new Map(links.map(({ id, claimCount }) => [id, claimCount]))).toEqual(
        new Map([...expected].map(([id, claims]) => [id, claims.length])),
      )
      const pairs = { ...conditions, parents: [...expected.keys()] }
      const byId = await store.read(linksByIdsByClaims, pairs)
      expect(byId.map(({ link }) => toldOfLink(link)).toSorted(byText)).toEqual(links.map(toldOfLink).toSorted(byText))
      const numbers = await store.read(claimCountOfLinks, pairs)
      expect(new Map(numbers.map(({ parent, count }) => [parent, count]))).toEqual(
        new Map([...expected].map(([id, claims]) => [id, claims.length])),
      )
      const counts = await store.read(claimCounts, { ...conditions, ids })
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(tied.length)
      const strip = await store.read(timelineBetween, { ...conditions, ids, letters: 7, limit: 100 })
      expect(strip.reduce((sum, { count }) => sum + count, 0)).toBe(tied.length)
      expect(await store.read(claimsBetweenCount, { ...conditions, ids })).toEqual([tied.length])
    },
  )
})
