import { describe, expect, test } from 'vitest'
import { applyFilter, changeFilter, clearFilter, followContent } from '../../client/actions/apply-filter.ts'
import { bringIn } from '../../client/actions/bring-in.ts'
import { redo, undo } from '../../client/actions/change-canvas.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { followFilter } from '../../client/actions/follow-filter.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { showAllClaims } from '../../client/actions/read-card.ts'
import { readClaimCounts } from '../../client/actions/read-claim-counts.ts'
import { readTimeline, showTime } from '../../client/actions/read-timeline.ts'
import { retry } from '../../client/actions/retry.ts'
import { openLink, selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { hiddenIn } from '../../client/state/card.ts'
import { shownIn } from '../../client/state/explorer-state.ts'
import { type Filter, noFilter } from '../../client/state/filter.ts'
import { selectScene } from '../../client/state/select-scene.ts'
import { modalityChoices, typeChoices } from '../../client/state/tallies.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import { tale } from './fake-sifting.ts'
import type { Told } from './told.ts'

const [league, albania, kyiv, johnson] = ['organisation:league', 'country:AL', 'country:UA', 'person:johnson']
const told: readonly Told[] = [
  [albania, 'MEMBER_OF', league],
  [kyiv, 'AGREED_WITH', league, 'STATED', '2025-08-13'],
  [kyiv, 'SUPPORTS', league, 'PLANNED'],
  [johnson, 'URGED', league, 'REPORTED', '2026-01-03'],
  [johnson, 'PRAISED', kyiv],
]

async function explore(ids: readonly string[] = [league, albania, kyiv, johnson]) {
  const api = createFakeApi(told, ids)
  const explorer = createExplorer(api, 'light')
  explorer.canvas = createFakeCanvas({ [league]: { x: 3, y: 4 } })
  followContent(explorer)
  await openOverview(explorer)
  return { api, explorer }
}

const only = (part: Partial<Filter>): Filter => ({ ...noFilter, ...part })
const shown = ({ store }: Explorer) => {
  const { entities, links } = shownIn(store.getState())
  return {
    entities: [...entities.keys()],
    links: [...links.values()].map(({ id, claimCount }) => `${id} ${claimCount}`),
  }
}
const settled = async ({ store }: Explorer) => {
  while (store.getState().filterWanted !== null) await new Promise((resolve) => setImmediate(resolve))
}

describe('a filter', () => {
  test('by kind hides the other kinds and their links, and asks nothing', async () => {
    const { explorer, api } = await explore()
    api.asked.length = 0
    await applyFilter(explorer, only({ kinds: ['COUNTRY', 'PERSON'] }))
    expect(shown(explorer)).toEqual({
      entities: [albania, kyiv, johnson],
      links: [`${kyiv}~${johnson} 1`],
    })
    expect(api.asked).toEqual([])
  })

  test('by claims shows each link with only the claims that pass, and hides entities left without any', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, only({ types: ['AGREED_WITH', 'MEMBER_OF'] }))
    expect(shown(explorer)).toEqual({
      entities: [league, albania, kyiv],
      links: [`${albania}~${league} 1`, `${kyiv}~${league} 1`],
    })
  })

  test('never hides what is selected', async () => {
    const { explorer } = await explore()
    await selectEntity(explorer, johnson)
    await applyFilter(explorer, only({ kinds: ['COUNTRY'], types: ['AGREED_WITH'] }))
    expect(shown(explorer)).toEqual({ entities: [johnson], links: [] })
  })

  test('by time leaves out what has no date, unless it is told to let it pass', async () => {
    const { explorer } = await explore()
    const autumn = { from: '2025-08-01', to: '2025-11-30', undated: false }
    await applyFilter(explorer, only(autumn))
    expect(shown(explorer).links).toEqual([`${kyiv}~${league} 1`])
    await applyFilter(explorer, only({ ...autumn, undated: true }))
    expect(shown(explorer).links).toEqual([`${albania}~${league} 1`, `${kyiv}~${league} 2`, `${kyiv}~${johnson} 1`])
    await applyFilter(explorer, only({ undated: false }))
    expect(shown(explorer).links).toEqual([`${kyiv}~${league} 1`, `${league}~${johnson} 1`])
  })

  test('is told to the canvas as what is hidden, faded or gone, and moves nothing', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, only({ types: ['URGED'], hidden: 'gone' }))
    const state = explorer.store.getState()
    const scene = selectScene(state.content, state.selection, null, shownIn(state), state.sifting.filter)
    expect(scene.hidden).toEqual({
      as: 'gone',
      ids: [albania, kyiv, `${albania}~${league}`, `${kyiv}~${league}`, `${kyiv}~${johnson}`],
    })
    expect(scene.entities).toHaveLength(4)
    expect(explorer.canvas?.positions()).toEqual({ [league]: { x: 3, y: 4 } })
  })

  test('is asked again when something comes to stand on the canvas', async () => {
    const { explorer } = await explore([league, albania])
    await applyFilter(explorer, only({ modalities: ['REPORTED'] }))
    expect(shown(explorer)).toEqual({ entities: [], links: [] })
    await bringIn(explorer, entityNamed(johnson, 2))
    await settled(explorer)
    expect(shown(explorer)).toEqual({ entities: [league, johnson], links: [`${league}~${johnson} 1`] })
    expect(explorer.store.getState().history.past.map(({ label }) => label)).toEqual([
      'Filter by modality',
      'Add johnson',
    ])
  })

  test('is undone and redone with all that it hid', async () => {
    const { explorer, api } = await explore()
    const everything = shown(explorer)
    await applyFilter(explorer, only({ types: ['URGED'] }))
    const urged = shown(explorer)
    await clearFilter(explorer)
    expect(shown(explorer)).toEqual(everything)
    api.asked.length = 0
    undo(explorer)
    expect(shown(explorer)).toEqual(urged)
    undo(explorer)
    expect(shown(explorer)).toEqual(everything)
    redo(explorer)
    expect(shown(explorer)).toEqual(urged)
    expect(api.asked).toEqual([])
  })

  test('that is asked for while another is under way takes its place', async () => {
    const { explorer, api } = await explore()
    const release = api.hold()
    const first = applyFilter(explorer, only({ types: ['URGED'] }))
    const second = changeFilter(explorer, (filter) => ({ ...filter, modalities: ['STATED'] }))
    release()
    await Promise.all([first, second])
    expect(explorer.store.getState().sifting.filter).toEqual(only({ types: ['URGED'], modalities: ['STATED'] }))
    expect(explorer.store.getState().history.past).toHaveLength(1)
    expect(shown(explorer)).toEqual({ entities: [], links: [] })
  })

  test('that fails leaves the canvas as it was, and can be tried again', async () => {
    const { explorer, api } = await explore()
    const everything = shown(explorer)
    api.failNext(new ApiError('offline', 'This device is offline.'))
    await applyFilter(explorer, only({ types: ['URGED'] }))
    expect(explorer.store.getState()).toMatchObject({ filterWanted: null, failure: { problem: { offline: true } } })
    expect(shown(explorer)).toEqual(everything)
    await retry(explorer)
    expect(shown(explorer).links).toEqual([`${league}~${johnson} 1`])
  })
})

describe('a card under a filter', () => {
  const cardOf = ({ store }: Explorer) => {
    const { card } = store.getState()
    if ((card.kind !== 'entity' && card.kind !== 'link') || card.content.status !== 'ready') throw new Error('No card')
    const { page } = card.content.value
    return { claims: page.claims.map(({ type }) => type), hidden: hiddenIn(card.content.value), all: card.showsAll }
  }

  test('lists the claims that pass, counts those hidden, and shows them when asked', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, only({ modalities: ['STATED'] }))
    await selectEntity(explorer, kyiv)
    expect(cardOf(explorer)).toEqual({ claims: ['AGREED_WITH', 'PRAISED'], hidden: 1, all: false })
    await showAllClaims(explorer, true)
    expect(cardOf(explorer)).toEqual({ claims: ['AGREED_WITH', 'SUPPORTS', 'PRAISED'], hidden: 0, all: true })
    await showAllClaims(explorer, false)
    expect(cardOf(explorer)).toMatchObject({ hidden: 1, all: false })
    await openLink(explorer, `${kyiv}~${league}`)
    expect(cardOf(explorer)).toEqual({ claims: ['AGREED_WITH'], hidden: 1, all: false })
  })

  test('follows the filter while it is open, and an undo of it, but not a filter of kinds', async () => {
    const { explorer, api } = await explore()
    followFilter(explorer)
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    await selectEntity(explorer, kyiv)
    await applyFilter(explorer, only({ types: ['SUPPORTS'] }))
    await turn()
    expect(cardOf(explorer)).toEqual({ claims: ['SUPPORTS'], hidden: 2, all: false })
    undo(explorer)
    await turn()
    expect(cardOf(explorer)).toMatchObject({ hidden: 0 })
    api.asked.length = 0
    await applyFilter(explorer, only({ kinds: ['COUNTRY'] }))
    await turn()
    expect(api.asked).toEqual([])
  })
})

describe('what is counted', () => {
  const tallies = async (explorer: Explorer) => {
    await Promise.all([readTimeline(explorer), readClaimCounts(explorer)])
    const { timeline, claims } = explorer.store.getState().tallies
    if (timeline.status !== 'ready' || claims.status !== 'ready') throw new Error('The counts did not come')
    return { timeline: timeline.value, claims: claims.value }
  }

  test('over time are all claims on the canvas, and those that pass whatever the period', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, only({ modalities: ['STATED'], from: '2026-01-01', to: '2026-12-31', undated: false }))
    const { timeline } = await tallies(explorer)
    const count = (start: string | null, count: number) => ({ start, end: start, count, uncertain: 0 })
    const all = [count('2025-08-01', 1), count('2026-01-01', 1), count(null, 3)]
    expect(timeline).toEqual({
      bucket: 'MONTH',
      frame: null,
      months: all,
      all,
      passing: [count('2025-08-01', 1), count(null, 2)],
    })
  })

  test('of all that stands on the canvas is asked for once, whatever is filtered', async () => {
    const { explorer, api } = await explore()
    await tallies(explorer)
    const first = [...api.asked]
    expect(first.map(([question]) => question)).toEqual(['overview', 'timeline', 'claimCounts'])
    await tallies(explorer)
    await applyFilter(explorer, only({ kinds: ['COUNTRY'] }))
    await tallies(explorer)
    expect(api.asked.slice(first.length).map(([question, among]) => [question, among])).toEqual([
      ['timeline', 2],
      ['claimCounts', 2],
    ])
  })

  test('over a part of time are those of its days, and what lies outside is told, with and without a filter', async () => {
    const { explorer, api } = await explore()
    await showTime(explorer, { first: '2025-08-05', last: '2025-08-25' })
    const count = (start: string | null, count: number) => ({ start, end: start, count, uncertain: 0 })
    const { timeline } = await tallies(explorer)
    expect(timeline).toMatchObject({ bucket: 'DAY', all: [count('2025-08-13', 1), count(null, 3)] })
    expect(explorer.store.getState().announcement).toBe(
      'The time strip shows 5 Aug 2025 – 25 Aug 2025 by day: 1 claim, 1 later.',
    )
    expect(api.asked.at(-1)).toEqual(['claimCounts', 4, {}])
    await applyFilter(explorer, only({ types: ['URGED', 'PRAISED'] }))
    expect((await tallies(explorer)).timeline).toMatchObject({
      all: [count('2025-08-13', 1), count(null, 3)],
      passing: [count(null, 1)],
    })
    await applyFilter(explorer, only({ from: '2026-01-01', to: '2026-01-31', undated: false }))
    expect((await tallies(explorer)).timeline.frame).toBeNull()
    undo(explorer)
    expect((await tallies(explorer)).timeline.frame).toEqual({ first: '2025-08-05', last: '2025-08-25' })
  })

  test('over a part of time that was just chosen is told, whoever asks for the same counts meanwhile', async () => {
    const { explorer } = await explore()
    await tallies(explorer)
    await Promise.all([showTime(explorer, { first: '2025-08-05', last: '2025-08-25' }), readTimeline(explorer)])
    const told = 'The time strip shows 5 Aug 2025 – 25 Aug 2025 by day: 1 claim, 1 later.'
    expect(explorer.store.getState().announcement).toBe(told)
    explorer.store.setState({ announcement: '' })
    await readTimeline(explorer)
    expect(explorer.store.getState().announcement).toBe('')
  })

  test('beside each choice are the claims that would pass with it, under all other filters', async () => {
    const { explorer } = await explore()
    const filter = only({ types: ['SUPPORTS', 'URGED'], modalities: ['PLANNED'], documents: [tale.id] })
    await applyFilter(explorer, filter)
    const { claims } = await tallies(explorer)
    expect(typeChoices(claims, filter).map(({ value, count }) => [value, count])).toEqual([
      ['AGREED_WITH', 0],
      ['MEMBER_OF', 0],
      ['PRAISED', 0],
      ['SUPPORTS', 1],
      ['URGED', 0],
    ])
    expect(modalityChoices(claims, filter).map(({ value, count }) => [value, count])).toEqual([
      ['STATED', 0],
      ['PLANNED', 1],
      ['REPORTED', 1],
    ])
  })
})
