import { describe, expect, test } from 'vitest'
import { applyFilter, followContent } from '../../client/actions/apply-filter.ts'
import { removeFromCanvas, undo } from '../../client/actions/change-canvas.ts'
import { createExplorer } from '../../client/actions/explorer.ts'
import { currentCode, followAddress } from '../../client/actions/follow-address.ts'
import {
  forgetKeptView,
  keepCurrentView,
  keptViews,
  openKeptView,
  renameKeptView,
  restoreKeptView,
} from '../../client/actions/keep-views.ts'
import { openAddress } from '../../client/actions/open-address.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { openView } from '../../client/actions/open-view.ts'
import { retry } from '../../client/actions/retry.ts'
import { openLink, selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { noFilter } from '../../client/state/filter.ts'
import { freeName } from '../../client/state/kept-views.ts'
import type { View } from '../../client/state/view.ts'
import { decodeView, encodeView } from '../../client/state/view-code.ts'
import { hashOf } from '../../client/state/view-link.ts'
import { createFakeApi } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['country:UA', 'MEMBER_OF', 'organisation:coalition'],
  ['country:FR', 'MEMBER_OF', 'organisation:coalition'],
  ['person:johnson', 'URGED', 'country:FR'],
]

function start(overviewIds: readonly string[] = ['country:UA', 'organisation:coalition']) {
  const api = createFakeApi(told, overviewIds)
  const explorer = createExplorer(api, 'light')
  const canvas = createFakeCanvas()
  explorer.canvas = canvas
  const state = () => explorer.store.getState()
  return { api, explorer, canvas, state, standing: () => [...state().content.entities.keys()] }
}

const view: View = {
  entities: [
    { id: 'country:FR', at: { x: 10, y: -4.5 } },
    { id: 'person:johnson', at: { x: 0, y: 8 } },
  ],
  selection: 'country:FR~person:johnson',
  filter: noFilter,
}

describe('opening a link', () => {
  test('shows the same picture: what stands where, what is selected, what is filtered out', async () => {
    const { explorer, state, standing, canvas } = start()
    followContent(explorer)
    const filter = { ...noFilter, kinds: ['PERSON'] as const }
    await openAddress(explorer, hashOf(await encodeView({ ...view, filter })))
    expect(standing()).toEqual(['country:FR', 'person:johnson'])
    expect(canvas.positions()).toEqual({ 'country:FR': { x: 10, y: -4.5 }, 'person:johnson': { x: 0, y: 8 } })
    expect(canvas.fitted).toEqual([view.selection])
    expect(state()).toMatchObject({
      overview: 'ready',
      selection: view.selection,
      card: { kind: 'link' },
      notice: null,
    })
    expect(state().sifting.filter).toEqual(filter)
    expect(await decodeView(await currentCode(explorer))).toEqual({ ...view, filter })
  })

  test('leaves out what the graph does not hold, and says so', async () => {
    const { explorer, state, standing } = start()
    const stale = [...view.entities, { id: 'country:XX', at: null }, { id: 'spaceship:one', at: null }]
    await openView(explorer, { ...view, entities: stale, selection: 'country:XX' }, 'the linked view')
    expect(standing()).toEqual(['country:FR', 'person:johnson'])
    expect(state().selection).toBeNull()
    expect(state().notice).toEqual({
      title: 'Not all of this view is there',
      advice: 'country:XX, spaceship:one are not in the graph any more, or never were.',
      mark: 'warning',
    })
  })

  test('comes to the overview where the link is damaged, or nothing of it is left', async () => {
    const damaged = start()
    await openAddress(damaged.explorer, '#view=1.broken')
    expect(damaged.standing()).toEqual(['country:UA', 'organisation:coalition'])
    expect(damaged.state().notice).toMatchObject({ title: 'This link is damaged', mark: 'warning' })
    const stale = start()
    await openView(stale.explorer, { ...view, entities: [{ id: 'country:XX', at: null }] }, 'the linked view')
    expect(stale.standing()).toEqual(['country:UA', 'organisation:coalition'])
    expect(stale.state().notice).toMatchObject({ title: 'Not all of this view is there' })
  })

  test('says when the server does not answer, and opens it at the next try', async () => {
    const { explorer, api, state, standing } = start()
    api.failNext(new ApiError('unreachable', 'The server does not answer.'))
    await openView(explorer, view, 'the linked view')
    expect(state().failure).toMatchObject({ attempt: { kind: 'open-view' } })
    await retry(explorer)
    expect(standing()).toEqual(['country:FR', 'person:johnson'])
    expect(state().failure).toBeNull()
  })

  test('is a step that can be taken back, and so is going to the overview', async () => {
    const { explorer, canvas, standing } = start()
    await openOverview(explorer)
    canvas.place({ 'country:UA': { x: 1, y: 1 } })
    await openView(explorer, view, 'the linked view')
    await openOverview(explorer)
    expect(standing()).toEqual(['country:UA', 'organisation:coalition'])
    undo(explorer)
    expect(standing()).toEqual(['country:FR', 'person:johnson'])
    undo(explorer)
    expect(standing()).toEqual(['country:UA', 'organisation:coalition'])
    expect(canvas.positions()).toMatchObject({ 'country:UA': { x: 1, y: 1 } })
  })
})

describe('the address', () => {
  async function follow() {
    const started = start()
    const written: string[] = []
    followAddress(started.explorer, { hash: () => '', replace: (hash) => written.push(hash) })
    await openOverview(started.explorer)
    const until = async (wanted: number) => {
      while (written.length < wanted) await new Promise(setImmediate)
      return written
    }
    return { ...started, until }
  }

  test('stays plain for an untouched overview, and follows what is done to it and undone', async () => {
    const { explorer, until } = await follow()
    expect(await until(1)).toEqual([''])
    removeFromCanvas(explorer, 'country:UA')
    const [, removed = ''] = await until(2)
    expect(await decodeView(removed.replace('#view=', ''))).toMatchObject({
      entities: [{ id: 'organisation:coalition' }],
    })
    undo(explorer)
    expect(await until(3)).toEqual(['', removed, ''])
  })

  test('holds the selection and the filter', async () => {
    const { explorer, until } = await follow()
    await until(1)
    await selectEntity(explorer, 'country:UA')
    const [, selected = ''] = await until(2)
    expect(await decodeView(selected.replace('#view=', ''))).toMatchObject({ selection: 'country:UA' })
    await openLink(explorer, 'country:UA~organisation:coalition')
    await until(3)
    await applyFilter(explorer, { ...noFilter, kinds: ['PERSON'] })
    const filtered = (await until(4)).at(-1) ?? ''
    expect(await decodeView(filtered.replace('#view=', ''))).toMatchObject({
      selection: 'country:UA~organisation:coalition',
      filter: { kinds: ['PERSON'] },
    })
  })
})

describe('views that the browser keeps', () => {
  function createStorage() {
    const items = new Map<string, string>()
    return {
      items,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    }
  }
  const now = new Date('2026-03-05T12:00:00Z')

  test('are listed newest first, open, take new names and go', async () => {
    const { explorer, standing } = start()
    const storage = createStorage()
    await openOverview(explorer)
    await keepCurrentView(explorer, storage, '  The   coalition ', now)
    removeFromCanvas(explorer, 'country:UA')
    await keepCurrentView(explorer, storage, 'Without Ukraine', now)
    expect(keptViews(storage).map(({ name }) => name)).toEqual(['Without Ukraine', 'The coalition'])
    const [, coalition] = keptViews(storage)
    await openKeptView(explorer, coalition!)
    expect(standing()).toEqual(['country:UA', 'organisation:coalition'])
    renameKeptView(explorer, storage, 'The coalition', 'All')
    forgetKeptView(explorer, storage, 'Without Ukraine')
    expect(keptViews(storage)).toEqual([{ ...coalition, name: 'All' }])
  })

  test('keep what has their name already, with a number of their own, unless they are to replace it', async () => {
    const { explorer } = start()
    const storage = createStorage()
    const names = () => keptViews(storage).map(({ name }) => name)
    await openOverview(explorer)
    await keepCurrentView(explorer, storage, 'One', now)
    await keepCurrentView(explorer, storage, 'Two', now)
    await keepCurrentView(explorer, storage, ' One ', now)
    expect(names()).toEqual(['One (2)', 'Two', 'One'])
    const [, , first] = keptViews(storage)
    removeFromCanvas(explorer, 'country:UA')
    await keepCurrentView(explorer, storage, 'One', now, 'gives way')
    expect(names()).toEqual(['One', 'One (2)', 'Two'])
    expect(keptViews(storage)[0]?.code).not.toBe(first?.code)
    renameKeptView(explorer, storage, 'Two', 'One')
    expect(names()).toEqual(['One', 'One (2)', 'One (3)'])
    expect(await keepCurrentView(explorer, storage, '  ', now)).toBe(false)
  })

  test('have names that fit, with their number too', () => {
    const view = { name: 'a'.repeat(80), code: '1.x', keptAt: now.toISOString() }
    expect(freeName([view], view.name)).toBe(`${'a'.repeat(76)} (2)`)
  })

  test('come back after they were deleted, beside one that took their name meanwhile', async () => {
    const { explorer } = start()
    const storage = createStorage()
    await openOverview(explorer)
    await keepCurrentView(explorer, storage, 'One', now)
    const [one] = keptViews(storage)
    forgetKeptView(explorer, storage, 'One')
    restoreKeptView(explorer, storage, one!)
    expect(keptViews(storage)).toEqual([one])
    restoreKeptView(explorer, storage, one!)
    expect(keptViews(storage).map(({ name }) => name)).toEqual(['One (2)', 'One'])
  })

  test('are told of when there is no room for them', async () => {
    const { explorer, state } = start()
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      },
    }
    await openOverview(explorer)
    expect(await keepCurrentView(explorer, full, 'One', now)).toBe(false)
    expect(state().notice).toMatchObject({ title: 'This browser has no room for more views', mark: 'warning' })
  })

  test('count as none when something else stands in their place', () => {
    for (const text of ['', '{', '{}', '[1, {"name": "One"}]']) {
      expect(keptViews({ getItem: () => text, setItem: () => undefined })).toEqual([])
    }
  })
})
