import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { ClaimRecord, EntityId } from '../../../server/graph/model/records.ts'
import { type ClaimConditions, noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { claimCountOfEntities } from '../../../server/graph/queries/claims-of-entities.ts'
import { degreeByClaims } from '../../../server/graph/queries/degree.ts'
import { neighboursByClaims } from '../../../server/graph/queries/neighbours.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { busyActors, busyLoad } from '../../support/busy-actors.ts'
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
]

describeOnEveryEngine('Claims in a period', (open) => {
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(periods.flatMap((period) => [true, false].map((undated) => ({ ...period, undated }))))(
    'are counted alike by neighbours, degree and number: from $from to $to, undated $undated',
    async (period) => {
      const conditions = { ...noConditions, ...period }
      const any = { kinds: null, minClaims: null, parents: busyActors }
      const page = { ...allColumns, ...any, ...conditions, afterKey: null, afterId: null, limit: 50 }
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
})
