import { describe, expect, test } from 'vitest'
import { bringIn, visit } from '../../client/actions/bring-in.ts'
import { recordMove, redo, removeFromCanvas, tidy, undo } from '../../client/actions/change-canvas.ts'
import { expand } from '../../client/actions/expand.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { readMoreClaims } from '../../client/actions/read-card.ts'
import { retry } from '../../client/actions/retry.ts'
import { openLink, selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { remainingOf } from '../../client/state/content.ts'
import { plainExpansion } from '../../client/state/expansion.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const coalition = 'organisation:coalition'
const members = Array.from({ length: 60 }, (_, index) => `country:${String(index).padStart(2, '0')}`)
const told: readonly Told[] = [
  ...members.map((member): Told => [member, 'MEMBER_OF', coalition]),
  ['country:00', 'IN_CONFLICT_WITH', 'country:30'],
  ['person:johnson', 'URGED', 'country:00'],
]

async function explore(overviewIds: readonly string[]) {
  const api = createFakeApi(told, overviewIds)
  const explorer = createExplorer(api, 'light')
  const canvas = createFakeCanvas()
  explorer.canvas = canvas
  await openOverview(explorer)
  return { api, explorer, canvas }
}

const standing = ({ store }: Explorer) => [...store.getState().content.entities.keys()]
const links = ({ store }: Explorer) => [...store.getState().content.links.keys()]

describe('the overview', () => {
  test('draws what the server gives', async () => {
    const { explorer } = await explore([coalition, 'country:00'])
    expect(explorer.store.getState().overview).toBe('ready')
    expect(standing(explorer)).toEqual([coalition, 'country:00'])
    expect(links(explorer)).toEqual([`country:00~${coalition}`])
  })

  test('says what is wrong and what to do when it does not come, and draws at the next try', async () => {
    const api = createFakeApi(told, [coalition])
    const explorer = createExplorer(api, 'light')
    api.failNext(new ApiError('unreachable', 'The server does not answer.'))
    await openOverview(explorer)
    expect(explorer.store.getState().overview).toEqual({
      title: 'The server does not answer',
      advice: 'Check that Entente is still running, then retry.',
      offline: false,
    })
    await openOverview(explorer)
    expect(standing(explorer)).toEqual([coalition])
  })
})

describe('expanding', () => {
  test('brings 25 new neighbours at a time until none is left, and always counts truly', async () => {
    const { explorer } = await explore([coalition, 'country:00', 'country:01'])
    const left = () => remainingOf(explorer.store.getState().content, coalition)
    const seen = [left()]
    for (let turn = 0; turn < 4; turn += 1) {
      await expand(explorer, coalition)
      seen.push(left())
    }
    expect(seen).toEqual([58, 33, 8, 0, 0])
    expect(standing(explorer)).toHaveLength(61)
    expect(explorer.store.getState().announcement).toBe('All neighbours of coalition stand on the canvas.')
  })

  test('finds the next neighbours when a whole page of them stands already', async () => {
    const { explorer, api } = await explore(members.slice(0, 59))
    api.asked.length = 0
    await bringIn(explorer, entityNamed(coalition, 60))
    await expand(explorer, coalition)
    expect(standing(explorer)).toContain('country:59')
    expect(remainingOf(explorer.store.getState().content, coalition)).toBe(0)
  })

  test('draws the links among the newcomers and to all that stood before', async () => {
    const { explorer } = await explore([coalition, 'country:30'])
    await expand(explorer, coalition)
    expect(links(explorer)).toContain('country:00~country:30')
  })

  test('draws the links to what came while the answer was under way', async () => {
    const { explorer, api } = await explore([coalition])
    const release = api.hold()
    const expanding = expand(explorer, coalition)
    const bringing = bringIn(explorer, entityNamed('person:johnson', 1))
    release()
    await Promise.all([expanding, bringing])
    expect(links(explorer)).toContain('country:00~person:johnson')
  })

  test('leaves the canvas alone when it fails, and can be tried again', async () => {
    const { explorer, api } = await explore([coalition])
    api.failNext(new ApiError('refused', 'Too much at once.', { code: 'BUSY' }))
    await expand(explorer, coalition)
    expect(standing(explorer)).toEqual([coalition])
    expect(explorer.store.getState().failure).toEqual({
      problem: { title: 'The server is busy', advice: 'Retry in a moment.', offline: false },
      attempt: { kind: 'expand', id: coalition, expansion: plainExpansion },
    })
    await retry(explorer)
    expect(explorer.store.getState().failure).toBeNull()
    expect(standing(explorer)).toHaveLength(26)
  })
})

describe('undo and redo', () => {
  test('take back and restore what stands, one change at a time', async () => {
    const { explorer } = await explore([coalition])
    await expand(explorer, coalition)
    const expanded = standing(explorer)
    removeFromCanvas(explorer, 'country:03')
    const removed = standing(explorer)
    undo(explorer)
    expect(standing(explorer)).toEqual(expanded)
    undo(explorer)
    expect(standing(explorer)).toEqual([coalition])
    undo(explorer)
    expect(standing(explorer)).toEqual([coalition])
    redo(explorer)
    redo(explorer)
    expect(standing(explorer)).toEqual(removed)
  })

  test('put everything back where it stood before it was tidied', async () => {
    const { explorer, canvas } = await explore([coalition])
    canvas.place({ [coalition]: { x: 7, y: 9 } })
    await tidy(explorer)
    expect(canvas.positions()).toEqual({ [coalition]: { x: 0, y: 0 } })
    undo(explorer)
    expect(canvas.positions()).toEqual({ [coalition]: { x: 7, y: 9 } })
    redo(explorer)
    expect(canvas.positions()).toEqual({ [coalition]: { x: 0, y: 0 } })
  })

  test('put an entity back where it was dragged from', async () => {
    const { explorer, canvas } = await explore([coalition, 'country:00'])
    canvas.place({ [coalition]: { x: 1, y: 2 }, 'country:00': { x: 30, y: 40 } })
    recordMove(explorer, 'country:00', { x: 3, y: 4 })
    undo(explorer)
    expect(canvas.positions()).toEqual({ [coalition]: { x: 1, y: 2 }, 'country:00': { x: 3, y: 4 } })
    redo(explorer)
    expect(canvas.positions()).toEqual({ [coalition]: { x: 1, y: 2 }, 'country:00': { x: 30, y: 40 } })
  })

  test('forget what was undone once something else is done', async () => {
    const { explorer } = await explore([coalition, 'country:00'])
    removeFromCanvas(explorer, 'country:00')
    undo(explorer)
    removeFromCanvas(explorer, coalition)
    expect(explorer.store.getState().history.future).toEqual([])
  })

  test('close the card of what no longer stands', async () => {
    const { explorer } = await explore([coalition])
    await bringIn(explorer, entityNamed('country:00', 3))
    expect(explorer.store.getState().card.kind).toBe('entity')
    undo(explorer)
    expect(explorer.store.getState()).toMatchObject({ selection: null, card: { kind: 'closed' } })
  })
})

describe('a card', () => {
  test('shows the claims of an entity and of a link', async () => {
    const { explorer } = await explore([coalition, 'country:00'])
    await selectEntity(explorer, 'country:00')
    const { card } = explorer.store.getState()
    expect(card.kind === 'entity' && card.content.status === 'ready' && card.content.value.claimTotal).toBe(3)
    await openLink(explorer, `country:00~${coalition}`)
    expect(explorer.store.getState()).toMatchObject({
      selection: `country:00~${coalition}`,
      card: { kind: 'link', content: { status: 'ready', value: { page: { totalCount: 1 } } } },
    })
  })

  test('is that of the last entity chosen, whichever answer comes last', async () => {
    const { explorer, api } = await explore([coalition, 'country:00'])
    const release = api.hold()
    const first = selectEntity(explorer, coalition)
    const second = selectEntity(explorer, 'country:00')
    release()
    await Promise.all([first, second])
    expect(explorer.store.getState().card).toMatchObject({ id: 'country:00', content: { status: 'ready' } })
  })

  test('says so when it does not come', async () => {
    const { explorer, api } = await explore([coalition])
    api.failNext(new ApiError('offline', 'This device is offline.'))
    await selectEntity(explorer, coalition)
    expect(explorer.store.getState().card).toMatchObject({ content: { status: 'failed', problem: { offline: true } } })
  })

  test('reads on through more claims than one page holds', async () => {
    const many = Array.from({ length: 230 }, (_, index): Told => [`country:${index}`, 'MEMBER_OF', coalition])
    const explorer = createExplorer(createFakeApi(many, [coalition]), 'light')
    await openOverview(explorer)
    await selectEntity(explorer, coalition)
    const held = () => {
      const { card } = explorer.store.getState()
      return card.kind === 'entity' && card.content.status === 'ready' ? card.content.value.page.claims.length : null
    }
    const seen = [held()]
    for (let turn = 0; turn < 3; turn += 1) {
      await readMoreClaims(explorer)
      seen.push(held())
    }
    expect(seen).toEqual([100, 200, 230, 230])
  })

  test('leads to an entity that does not stand on the canvas yet', async () => {
    const { explorer } = await explore(['country:00'])
    await visit(explorer, 'person:johnson')
    expect(standing(explorer)).toEqual(['country:00', 'person:johnson'])
    expect(links(explorer)).toEqual(['country:00~person:johnson'])
    expect(explorer.store.getState().selection).toBe('person:johnson')
  })
})
