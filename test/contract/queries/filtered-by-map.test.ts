import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { typeNumber } from '../../../server/graph/model/group-kind.ts'
import { actionsByClaims, actionsByGroups } from '../../../server/graph/queries/action-counts.ts'
import { claimCounts, claimCountsByGroups } from '../../../server/graph/queries/claim-counts.ts'
import { type ClaimConditions, noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import {
  allClaimsCount,
  allClaimsCountByGroups,
  claimsBetweenCount,
  claimsBetweenCountByGroups,
} from '../../../server/graph/queries/claims-between.ts'
import { claimCountOfEntities, claimCountOfEntitiesByGroups } from '../../../server/graph/queries/claims-of-entities.ts'
import { degreeByClaims, degreeByGroups } from '../../../server/graph/queries/degree.ts'
import { linksAmongByClaims, linksAmongByGroups } from '../../../server/graph/queries/links-among.ts'
import { mappedConditions } from '../../../server/graph/queries/mapped-groups.ts'
import {
  type NeighbourOrder,
  neighbourCountByClaims,
  neighboursByClaims,
} from '../../../server/graph/queries/neighbours.ts'
import { neighbourCountByGroups, neighboursByGroups } from '../../../server/graph/queries/neighbours-by-groups.ts'
import { tiesOfFrontier, tiesOfFrontierByClaims } from '../../../server/graph/queries/ties-of-frontier.ts'
import {
  timeline,
  timelineBetween,
  timelineBetweenByMonths,
  timelineByMonths,
  timelineOfEntities,
  timelineOfEntitiesByMonths,
} from '../../../server/graph/queries/timeline.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { busyActors, busyLoad } from '../../support/busy-actors.ts'
import { toldOfLink, toldOfTie } from '../../support/told-of-link.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const busy = busyLoad(120, 11)
const other = busyLoad(40, 12, 'document:other-days')

const filters: readonly (readonly [string, Partial<ClaimConditions>])[] = [
  ['a type', { types: ['INTERACTED'] }],
  ['types', { types: ['URGED', 'AGREED_WITH'] }],
  ['a modality', { modalities: ['PLANNED'] }],
  ['both', { types: ['INTERACTED', 'URGED'], modalities: ['STATED', 'DERIVED'] }],
  ['roots of actions', { actions: ['04', '19'] }],
  ['a root and a type', { types: ['INTERACTED'], actions: ['19'] }],
  ['a type that is not there', { types: ['COUNTS'] }],
  ['a document', { documents: [busy.document.id] }],
  ['nothing', {}],
  ['a document and a type', { documents: [busy.document.id], types: ['INTERACTED'] }],
]

/** Together they set each condition. */
const fewFilters = filters.filter(([set]) =>
  ['both', 'roots of actions', 'nothing', 'a document and a type'].includes(set),
)

const unmapped = (): never => {
  throw new TypeError('The map cannot tell these conditions.')
}

const narrowings = [
  { kinds: null, minClaims: null },
  { kinds: ['COUNTRY'], minClaims: null },
  { kinds: null, minClaims: 5 },
] as const

/** Nothing else is known of the actors; and what is selected of them, no filter changes. */
const namesAlone = { ...allColumns, namesOnly: true }

const orders: readonly NeighbourOrder[] = ['STRONGEST', 'NEWEST']

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

it('leaves to the claims what the map does not tell', () => {
  expect(mappedConditions({ ...noConditions, types: ['SAID'], from: '2031-01-01' })).toBeNull()
  expect(mappedConditions({ ...noConditions, to: '2031-01-01' })).toBeNull()
  expect(mappedConditions({ ...noConditions, types: ['SAID'] })).toEqual({
    typeNumbers: [typeNumber('SAID')],
    modalityNumbers: null,
    rootNumbers: null,
    documents: null,
  })
  expect(mappedConditions({ ...noConditions, actions: ['04', '19'] })).not.toBeNull()
  expect(mappedConditions({ ...noConditions, actions: ['04', '190'] })).toBeNull()
})

describeOnEveryEngine('The map, filtered,', (open, { engine, inDepth }) => {
  // Neo4j takes long to plan each combination, which is of parts that do not know of each other.
  const cases = (inDepth ? filters : fewFilters).map(
    ([title, set], index) =>
      [title, set, narrowings.filter((_, at) => engine === 'grafeo' || at === index % narrowings.length)] as const,
  )
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [busy, other]))
    store = opened
  })

  it.each(cases)('tells of neighbours what the claims add up to, by %s', async (_, set, narrowed) => {
    const conditions = { ...noConditions, ...set }
    const mapped = mappedConditions(conditions) ?? unmapped()
    for (const order of orders)
      for (const narrowing of order === 'NEWEST' ? narrowings.slice(0, 1) : narrowed) {
        const page = { ...namesAlone, ...narrowing, afterKey: null, afterId: null, limit: 3, parents: busyActors }
        const told = await store.read(neighboursByGroups(order), { ...page, ...mapped })
        expect(told.map(toldOfTie)).toEqual(
          (await store.read(neighboursByClaims(order), { ...page, ...conditions })).map(toldOfTie),
        )
        const [, second] = told.filter(({ parent }) => parent === busyActors[0])
        if (second === undefined) continue
        const { link, node } = second
        const after = {
          ...page,
          afterKey: order === 'STRONGEST' ? link.claimCount : (link.last ?? ''),
          afterId: node.id,
        }
        expect((await store.read(neighboursByGroups(order), { ...after, ...mapped })).map(toldOfTie)).toEqual(
          (await store.read(neighboursByClaims(order), { ...after, ...conditions })).map(toldOfTie),
        )
      }
  })

  it.each(cases)('counts what the claims add up to, by %s', async (_, set, narrowed) => {
    const conditions = { ...noConditions, ...set, parents: busyActors }
    const mapped = { ...(mappedConditions(conditions) ?? unmapped()), parents: busyActors }
    expect(await store.read(claimCountOfEntitiesByGroups, mapped)).toEqual(
      await store.read(claimCountOfEntities, conditions),
    )
    expect(await store.read(allClaimsCountByGroups, mapped)).toEqual(await store.read(allClaimsCount, conditions))
    const ids = busyActors.slice(0, 3)
    expect(await store.read(claimsBetweenCountByGroups, { ...mapped, ids })).toEqual(
      await store.read(claimsBetweenCount, { ...conditions, ids }),
    )
    for (const narrowing of narrowed) {
      expect(await store.read(neighbourCountByGroups, { ...narrowing, ...mapped })).toEqual(
        await store.read(neighbourCountByClaims, { ...narrowing, ...conditions }),
      )
      expect((await store.read(actionsByGroups, { ...narrowing, ...mapped })).toSorted(byText)).toEqual(
        (await store.read(actionsByClaims, { ...narrowing, ...conditions })).toSorted(byText),
      )
      const told = await store.read(degreeByGroups, { ...narrowing, ...mapped })
      const counted = await store.read(degreeByClaims, { ...narrowing, ...conditions })
      // Which of a neighbour's types counts the neighbour is left open; its sum over the types is not.
      const sums = (rows: typeof told) => rows.map(({ neighbours: _neighbours, ...row }) => row).toSorted(byText)
      expect(sums(told)).toEqual(sums(counted))
      const neighbours = (rows: typeof told) =>
        [...Map.groupBy(rows, ({ parent, kind }) => `${parent} ${kind}`)]
          .map(([group, same]) => [group, same.reduce((sum, row) => sum + row.neighbours, 0)])
          .toSorted(byText)
      expect(neighbours(told)).toEqual(neighbours(counted))
    }
  })

  it.each(cases)('ties given entities by what the claims add up to, by %s', async (_, set) => {
    const conditions = { ...noConditions, ...set, ids: busyActors.slice(0, 3) }
    const mapped = { ...(mappedConditions(conditions) ?? unmapped()), ids: conditions.ids }
    const told = await store.read(linksAmongByGroups, mapped)
    expect(told.map(toldOfLink).toSorted(byText)).toEqual(
      (await store.read(linksAmongByClaims, conditions)).map(toldOfLink).toSorted(byText),
    )
    const counted = await store.read(claimCountsByGroups, mapped)
    expect(counted.toSorted(byText)).toEqual((await store.read(claimCounts, conditions)).toSorted(byText))
  })

  it.each(cases)('leads on from entities by what the claims add up to, by %s', async (_, set) => {
    const frontier = { entities: busyActors.slice(0, 3), goals: [], kinds: null, limit: 100 }
    const conditions = { ...noConditions, ...set }
    const told = await store.read(tiesOfFrontier, { ...frontier, ...(mappedConditions(conditions) ?? unmapped()) })
    const counted = await store.read(tiesOfFrontierByClaims, { ...frontier, ...conditions })
    const sums = (ties: typeof told) => ties.map(({ one, other, claims }) => ({ one, other, claims })).toSorted(byText)
    expect(sums(told)).toEqual(sums(counted))
  })

  it.each([4, 7])(
    'tells how many claims there are in each year or month: the first %d letters of a day',
    async (letters) => {
      const [size, ids] = [{ letters, limit: 100 }, { ids: busyActors.slice(0, 3) }]
      const counted = { ...noConditions, ...size }
      const months = await store.read(timelineByMonths, size)
      expect(months.some(({ uncertain }) => uncertain > 0)).toBe(true)
      expect(months).toEqual(await store.read(timeline, counted))
      expect(await store.read(timelineOfEntitiesByMonths, { ...size, ...ids })).toEqual(
        await store.read(timelineOfEntities, { ...counted, ...ids }),
      )
      expect(await store.read(timelineBetweenByMonths, { ...size, ...ids })).toEqual(
        await store.read(timelineBetween, { ...counted, ...ids }),
      )
    },
  )
})
