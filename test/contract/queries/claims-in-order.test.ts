import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { ClaimRecord } from '../../../server/graph/model/records.ts'
import type { ClaimPage } from '../../../server/graph/queries/claim-page.ts'
import { type ClaimConditions, noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { claimsOfEntities } from '../../../server/graph/queries/claims-of-entities.ts'
import { busyActors, busyLoad } from '../../support/busy-actors.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const load = busyLoad(300, 7)
const limit = 7

const sortOf = ({ date }: ClaimRecord) => date?.earliest ?? date?.latest ?? ''

/** What has to come, worked out without the store. */
const expected = (actor: string, passes: (claim: ClaimRecord) => boolean): readonly string[] =>
  load.claims
    .filter((claim) => (claim.source === actor || claim.target === actor) && passes(claim))
    .toSorted((a, b) => (sortOf(a) < sortOf(b) ? 1 : sortOf(a) > sortOf(b) ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

type Position = Pick<ClaimPage, 'afterSort' | 'afterId'>

/** All pages of an actor's claims after a position, one after the other. */
async function pagesOf(
  store: GraphReader,
  actor: string,
  conditions: ClaimConditions,
  position: Position = { afterSort: null, afterId: null },
): Promise<readonly (readonly string[])[]> {
  const rows = await store.read(claimsOfEntities, { ...conditions, ...position, limit, parents: [actor] })
  const last = rows.at(-1)
  if (last === undefined) return []
  const next = { afterSort: last.sort, afterId: last.claim.id }
  return [rows.map(({ claim }) => claim.id), ...(await pagesOf(store, actor, conditions, next))]
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

describeOnEveryEngine('Claims of entities, newest first', (open) => {
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  it.each(filters)('come page by page, each once, ties by id: %s', async (_, conditions, passes) => {
    for (const actor of busyActors) {
      const pages = await pagesOf(store, actor, { ...noConditions, ...conditions })
      expect(pages.flat()).toEqual(expected(actor, passes))
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
    }
  })

  it('come for many entities at once as for each alone', async () => {
    const page = { ...noConditions, afterSort: null, afterId: null, limit }
    const together = await store.read(claimsOfEntities, { ...page, parents: busyActors })
    for (const actor of busyActors)
      expect(together.filter(({ parent }) => parent === actor).map(({ claim }) => claim.id)).toEqual(
        expected(actor, () => true).slice(0, limit),
      )
  })
})
