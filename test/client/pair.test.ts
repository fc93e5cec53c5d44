import { describe, expect, test } from 'vitest'
import { applyFilter } from '../../client/actions/apply-filter.ts'
import { removeFromCanvas, undo } from '../../client/actions/change-canvas.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { followFilter } from '../../client/actions/follow-filter.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import {
  choosePath,
  compare,
  lookAgain,
  lookFurther,
  pick,
  pickEnd,
  returnToPair,
  startPair,
  turnPair,
} from '../../client/actions/pair.ts'
import { reopenCard } from '../../client/actions/retry.ts'
import { searchPick } from '../../client/actions/search-pick.ts'
import { closeCard, selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { emphasisOf } from '../../client/state/emphasis.ts'
import { shownIn } from '../../client/state/explorer-state.ts'
import { noFilter } from '../../client/state/filter.ts'
import { selectScene } from '../../client/state/select-scene.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['person:johnson', 'URGED', 'group:allies'],
  ['group:allies', 'SUPPORTS', 'country:ua'],
  ['person:johnson', 'BELONGS_TO', 'country:gb'],
  ['country:gb', 'MEMBER_OF', 'organisation:coalition'],
  ['organisation:coalition', 'SUPPORTS', 'country:ua'],
  ['country:fr', 'MEMBER_OF', 'organisation:coalition'],
  ['country:fr', 'AGREED_WITH', 'country:gb'],
  ...Array.from({ length: 5 }, (_, index): Told => [`place:${index}`, 'LOCATED_IN', `place:${index + 1}`]),
  ['place:0', 'LOCATED_IN', 'person:johnson'],
]

async function explore(overviewIds: readonly string[] = ['person:johnson', 'country:ua']) {
  const api = createFakeApi(told, overviewIds)
  const explorer = createExplorer(api, 'light')
  explorer.canvas = createFakeCanvas()
  await openOverview(explorer)
  return { api, explorer }
}

const standing = ({ store }: Explorer) => [...store.getState().content.entities.keys()].toSorted()
const card = ({ store }: Explorer) => store.getState().card

async function findPaths(explorer: Explorer, to: string) {
  startPair(explorer, 'paths', 'person:johnson')
  await pick(explorer, entityNamed(to))
}

describe('the paths between two entities', () => {
  test('are asked for once the other end is picked, and all of them are drawn as one change', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'country:ua')
    expect(card(explorer)).toMatchObject({ kind: 'paths', picking: null, chosen: 0, content: { status: 'ready' } })
    expect(standing(explorer)).toEqual([
      'country:fr',
      'country:gb',
      'country:ua',
      'group:allies',
      'organisation:coalition',
      'person:johnson',
    ])
    undo(explorer)
    expect(standing(explorer)).toEqual(['country:ua', 'person:johnson'])
  })

  test('are told to a screen reader, a sentence for each step', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'country:ua')
    expect(explorer.store.getState().announcement).toBe(
      '3 paths found. The first: Johnson urged allies. Allies support ua.',
    )
  })

  test('set the chosen one apart from the others', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'country:ua')
    await choosePath(explorer, 1)
    expect(emphasisOf(card(explorer))).toMatchObject({
      ends: ['person:johnson', 'country:ua'],
      strong: [
        'person:johnson',
        'country:gb',
        'organisation:coalition',
        'country:ua',
        'country:gb~person:johnson',
        'country:gb~organisation:coalition',
        'country:ua~organisation:coalition',
      ],
    })
  })

  test('come back onto the canvas when one is chosen that was taken away', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'country:ua')
    undo(explorer)
    await choosePath(explorer, 0)
    expect(standing(explorer)).toEqual(['country:ua', 'group:allies', 'person:johnson'])
  })

  test('are looked for further away when asked', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'place:4')
    expect(card(explorer)).toMatchObject({ reach: 4, content: { status: 'ready', value: [] } })
    expect(explorer.store.getState().announcement).toBe('No path of at most 4 steps.')
    await lookFurther(explorer)
    expect(card(explorer)).toMatchObject({ reach: 6, content: { value: [{ claimCount: 5 }] } })
  })

  test('lead only over claims that pass the filter, unless all are asked for', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, { ...noFilter, types: ['MEMBER_OF', 'SUPPORTS', 'BELONGS_TO'] })
    await findPaths(explorer, 'country:ua')
    const stops = () => {
      const open = card(explorer)
      if (open.kind !== 'paths' || open.content.status !== 'ready') throw new Error('There are no paths')
      return open.content.value.map(({ entities }) => entities.map(({ name }) => name).join(' '))
    }
    expect(stops()).toEqual(['johnson gb coalition ua'])
    expect(card(explorer)).toMatchObject({ heedsFilter: true, under: { types: expect.any(Array) } })
    await lookAgain(explorer, false)
    expect(stops()).toHaveLength(3)
    expect(card(explorer)).toMatchObject({ heedsFilter: false, under: null })
    await applyFilter(explorer, { ...noFilter, types: ['WARNED'] })
    await lookAgain(explorer, true)
    expect(explorer.store.getState().announcement).toBe('No path of at most 4 steps that passes the filter.')
  })

  test('pass only entities of the kinds that the filter lets through', async () => {
    const { explorer } = await explore()
    await applyFilter(explorer, { ...noFilter, kinds: ['GROUP', 'PERSON'] })
    await findPaths(explorer, 'country:ua')
    expect(card(explorer)).toMatchObject({
      under: { kinds: ['GROUP', 'PERSON'] },
      content: { value: [{ entities: [{}, { id: 'group:allies' }, {}] }] },
    })
    await lookAgain(explorer, false)
    expect(card(explorer)).toMatchObject({ under: null, content: { value: [{}, {}, {}] } })
  })

  test('that are told are drawn, though a filter hides what they pass', async () => {
    const { explorer } = await explore()
    await findPaths(explorer, 'country:ua')
    await applyFilter(explorer, { ...noFilter, types: ['WARNED'], hidden: 'gone' })
    const state = explorer.store.getState()
    const scene = selectScene(state.content, state.selection, emphasisOf(state.card), shownIn(state), {
      hidden: 'gone',
      lines: 'all',
    })
    const told = [
      'person:johnson',
      'group:allies',
      'country:ua',
      'group:allies~person:johnson',
      'country:ua~group:allies',
    ]
    expect(scene.hidden.ids.filter((id) => told.includes(id))).toEqual([])
    expect(scene.hidden.ids).toContain('country:gb')
  })

  test('are not asked for from an entity to itself', async () => {
    const { explorer, api } = await explore()
    api.asked.length = 0
    await findPaths(explorer, 'person:johnson')
    expect(api.asked).toEqual([])
  })

  test('say what is wrong when they do not come, and come at the next try', async () => {
    const { explorer, api } = await explore()
    startPair(explorer, 'paths', 'person:johnson')
    api.failNext(new ApiError('offline', 'This device is offline.'))
    await pick(explorer, entityNamed('country:ua'))
    expect(card(explorer)).toMatchObject({ content: { status: 'failed', problem: { offline: true } } })
    await reopenCard(explorer)
    expect(card(explorer)).toMatchObject({ content: { status: 'ready' } })
  })

  test('change nothing when the reader has gone on meanwhile', async () => {
    const { explorer, api } = await explore()
    startPair(explorer, 'paths', 'person:johnson')
    const release = api.hold()
    const finding = pick(explorer, entityNamed('country:ua'))
    closeCard(explorer)
    release()
    await finding
    expect(standing(explorer)).toEqual(['country:ua', 'person:johnson'])
    expect(card(explorer)).toEqual({ kind: 'closed' })
  })
})

describe('a comparison', () => {
  test('shows what ties two entities and what they share, and leaves the canvas as it is', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('country:fr'), entityNamed('country:gb'))
    expect(card(explorer)).toMatchObject({
      kind: 'comparison',
      content: {
        value: {
          link: { id: 'country:fr~country:gb', claimCount: 1 },
          ways: [{ entities: [{}, { id: 'organisation:coalition' }, {}] }],
        },
      },
    })
    expect(standing(explorer)).toEqual(['country:ua', 'person:johnson'])
  })

  test('keeps to the filter, also when that changes, unless everything is asked for', async () => {
    const { explorer } = await explore()
    const stop = followFilter(explorer)
    const compared = () => {
      const open = card(explorer)
      if (open.kind !== 'comparison' || open.content.status !== 'ready') throw new Error('There is no comparison')
      const { link, hiddenClaims, ways, first } = open.content.value
      return { link: link?.claimCount ?? null, hiddenClaims, ways: ways.length, others: first.others }
    }
    await applyFilter(explorer, { ...noFilter, types: ['MEMBER_OF'] })
    await compare(explorer, entityNamed('country:fr'), entityNamed('country:gb'))
    expect(compared()).toEqual({ link: null, hiddenClaims: 1, ways: 1, others: 1 })
    expect(explorer.store.getState().announcement).toBe('fr and gb are compared, as far as it passes the filter.')

    await applyFilter(explorer, { ...noFilter, kinds: ['COUNTRY'] })
    await expect.poll(compared).toEqual({ link: 1, hiddenClaims: 0, ways: 0, others: 0 })

    await lookAgain(explorer, false)
    expect(card(explorer)).toMatchObject({ heedsFilter: false, under: null })
    expect(compared()).toEqual({ link: 1, hiddenClaims: 0, ways: 1, others: 1 })
    stop()
  })

  test('turns into the paths between the two, and back', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('person:johnson'), entityNamed('country:ua'))
    await turnPair(explorer)
    expect(card(explorer)).toMatchObject({ kind: 'paths', content: { status: 'ready' } })
    await turnPair(explorer)
    expect(card(explorer)).toMatchObject({ kind: 'comparison', content: { status: 'ready' } })
  })

  test('is gone back to from a card that was opened out of it', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('person:johnson'), entityNamed('country:ua'))
    const before = card(explorer)
    await selectEntity(explorer, 'country:ua')
    await selectEntity(explorer, 'person:johnson')
    returnToPair(explorer)
    expect(card(explorer)).toBe(before)
    expect(explorer.store.getState()).toMatchObject({ selection: null, returnTo: null })
  })

  test('is not come back to from a card that was closed because its entity was taken off the canvas', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('country:fr'), entityNamed('country:gb'))
    await selectEntity(explorer, 'country:ua')
    expect(explorer.store.getState().returnTo).toMatchObject({ kind: 'comparison' })
    removeFromCanvas(explorer, 'country:ua')
    await selectEntity(explorer, 'person:johnson')
    expect(explorer.store.getState().returnTo).toBeNull()
  })

  test('says so when one of the two is no longer in the graph', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('person:johnson'), entityNamed('country:ghost'))
    expect(card(explorer)).toMatchObject({
      content: { status: 'failed', problem: { title: 'This is no longer in the graph' } },
    })
  })
})

describe('picking an end', () => {
  test('finds by what is typed and forgets it once an entity is picked', async () => {
    const { explorer } = await explore()
    startPair(explorer, 'comparison', 'person:johnson')
    await searchPick(explorer, 'coal')
    expect(card(explorer)).toMatchObject({
      search: { status: 'ready', results: [{ entity: { id: 'organisation:coalition' } }] },
    })
    await pick(explorer, entityNamed('organisation:coalition'))
    expect(card(explorer)).toMatchObject({
      second: { id: 'organisation:coalition' },
      picking: null,
      search: { text: '', results: [] },
    })
  })

  test('keeps both ends when it is given up', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('person:johnson'), entityNamed('country:ua'))
    const before = card(explorer)
    pickEnd(explorer, 'first')
    pickEnd(explorer, null)
    expect(card(explorer)).toEqual(before)
  })

  test('changes either end and compares anew', async () => {
    const { explorer } = await explore()
    await compare(explorer, entityNamed('person:johnson'), entityNamed('country:ua'))
    pickEnd(explorer, 'first')
    await pick(explorer, entityNamed('country:gb'))
    expect(card(explorer)).toMatchObject({
      first: { id: 'country:gb' },
      second: { id: 'country:ua' },
      content: { value: { first: { entity: { id: 'country:gb' } } } },
    })
  })
})
