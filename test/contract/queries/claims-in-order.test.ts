import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { ClaimRecord } from '../../../server/graph/model/records.ts'
import type { ClaimOfRow, ClaimPage, ClaimRow } from '../../../server/graph/queries/claim-page.ts'
import { type ClaimConditions, noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { allClaims, claimsBetween } from '../../../server/graph/queries/claims-between.ts'
import { claimsOfDocuments } from '../../../server/graph/queries/claims-of-documents.ts'
import { claimsOfEntities } from '../../../server/graph/queries/claims-of-entities.ts'
import { claimsOfLinks } from '../../../server/graph/queries/claims-of-links.ts'
import type { PerParentQuery } from '../../../server/graph/queries/per-parent.ts'
import { busyActors, busyLoad } from '../../support/busy-actors.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const load = busyLoad(300, 7)
const limit = 23

const sortOf = ({ date }: ClaimRecord) => date?.earliest ?? date?.latest ?? ''

/** What has to come, worked out without the store. */
const expected = (passes: (claim: ClaimRecord) => boolean): readonly string[] =>
  load.claims
    .filter(passes)
    .toSorted((a, b) => (sortOf(a) < sortOf(b) ? 1 : sortOf(a) > sortOf(b) ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** A list of claims: which page is read of it, and which claims are in it. */
interface ClaimList {
  readonly of: string
  readonly read: (store: GraphReader, page: ClaimPage) => Promise<readonly ClaimRow[]>
  readonly has: (claim: ClaimRecord) => boolean
}

const listOf = (query: PerParentQuery<ClaimPage, ClaimOfRow>, parent: string, has: ClaimList['has']): ClaimList => ({
  of: parent,
  read: (store, page) => store.read(query, { ...page, parents: [parent] }),
  has,
})

const pairs = [
  ['country:XA', 'country:XA'],
  ['country:XA', 'country:XB'],
  ['country:XB', 'group:envoys'],
]

const some = busyActors.slice(0, 3)

const lists: readonly ClaimList[] = [
  ...busyActors.map((actor) =>
    listOf(claimsOfEntities, actor, ({ source, target }) => source === actor || target === actor),
  ),
  ...pairs.map(([one = '', other = '']) =>
    listOf(
      claimsOfLinks,
      `${one}~${other}`,
      ({ source, target }) =>
        [one, other].every((end) => end === source || end === target) && (one !== other || source === target),
    ),
  ),
  listOf(claimsOfDocuments, load.document.id, () => true),
  {
    of: 'some and themselves',
    read: (store, page) => store.read(claimsBetween, { ...page, ids: some }),
    has: ({ source, target }) => some.includes(source) && some.includes(target),
  },
  { of: 'everything', read: (store, page) => store.read(allClaims, page), has: () => true },
]

type Position = Pick<ClaimPage, 'afterSort' | 'afterId'>

/** All pages of a list after a position, one after the other. */
async function pagesOf(
  store: GraphReader,
  list: ClaimList,
  conditions: ClaimConditions,
  position: Position = { afterSort: null, afterId: null },
): Promise<readonly (readonly string[])[]> {
  const rows = await list.read(store, { ...conditions, ...position, limit })
  const last = rows.at(-1)
  if (last === undefined) return []
  const next = { afterSort: last.sort, afterId: last.claim.id }
  return [rows.map(({ claim }) => claim.id), ...(await pagesOf(store, list, conditions, next))]
}

const filters: readonly (readonly [string, Partial<ClaimConditions>, (claim: ClaimRecord) => boolean])[] = [
  ['all claims', {}, () => true],
  ['one type', { types: ['INTERACTED'] }, ({ type }) => type === 'INTERACTED'],
  [
    'types without interactions',
    { types: ['URGED', 'AGREED_WITH'] },
    ({ type }) => type === 'URGED' || type === 'AGREED_WITH',
  ],
  ['a modality', { modalities: ['PLANNED'] }, ({ modality }) => modality === 'PLANNED'],
  [
    'a period',
    { from: '2031-02-11', to: '2031-04-30', undated: false },
    ({ date }) =>
      date !== null &&
      (date.latest === null || date.latest >= '2031-02-11') &&
      (date.earliest === null || date.earliest <= '2031-04-30'),
  ],
]

describeOnEveryEngine('Claims, newest first,', (open) => {
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(filters)('come page by page, each once, ties by id: %s', async (_, conditions, passes) => {
    for (const list of lists) {
      const pages = await pagesOf(store, list, { ...noConditions, ...conditions })
      expect(pages.flat(), list.of).toEqual(expected((claim) => list.has(claim) && passes(claim)))
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
    }
  })

  it('come for many entities at once as for each alone', async () => {
    const page = { ...noConditions, afterSort: null, afterId: null, limit }
    const together = await store.read(claimsOfEntities, { ...page, parents: busyActors })
    for (const actor of busyActors)
      expect(together.filter(({ parent }) => parent === actor).map(({ claim }) => claim.id)).toEqual(
        expected(({ source, target }) => source === actor || target === actor).slice(0, limit),
      )
  })
})
