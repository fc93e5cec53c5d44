import { describe, expect, test } from 'vitest'
import { createExplorer } from '../../client/actions/explorer.ts'
import { followConnection } from '../../client/actions/follow-connection.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { readTimeline } from '../../client/actions/read-timeline.ts'
import { searchEntities } from '../../client/actions/search-entities.ts'
import { selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { createFakeApi } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'

const offline = () => new ApiError('offline', 'This device is offline.')
const turn = () => new Promise((resolve) => setImmediate(resolve))

function start() {
  const api = createFakeApi(
    [['country:UA', 'AGREED_WITH', 'country:FR', 'STATED', '2025-08-13']],
    ['country:UA', 'country:FR'],
  )
  const explorer = createExplorer(api, 'light')
  explorer.canvas = createFakeCanvas()
  const events = new EventTarget()
  followConnection(explorer, events)
  const state = () => explorer.store.getState()
  return { api, explorer, state, goOnline: () => events.dispatchEvent(new Event('online')) }
}

describe('a device that is online again', () => {
  test('draws the overview that did not come', async () => {
    const { api, explorer, state, goOnline } = start()
    api.failNext(offline())
    await openOverview(explorer)
    expect(state().overview).toMatchObject({ offline: true })
    goOnline()
    await expect.poll(() => state().overview).toBe('ready')
  })

  test('brings the card, the answer of the search and the counts that did not come', async () => {
    const { api, explorer, state, goOnline } = start()
    await openOverview(explorer)
    api.failNext(offline())
    await selectEntity(explorer, 'country:UA')
    api.failNext(offline())
    await searchEntities(explorer, 'UA')
    api.failNext(offline())
    await readTimeline(explorer)
    expect([state().card, state().search, state().tallies.timeline]).toMatchObject([
      { content: { status: 'failed' } },
      { status: 'failed' },
      { status: 'failed' },
    ])
    goOnline()
    await expect.poll(() => state().tallies.timeline.status).toBe('ready')
    expect([state().card, state().search]).toMatchObject([{ content: { status: 'ready' } }, { status: 'ready' }])
  })

  test('does not ask again for what the server refused', async () => {
    const { api, explorer, state, goOnline } = start()
    await openOverview(explorer)
    api.failNext(new ApiError('unreachable', 'No answer.'))
    await selectEntity(explorer, 'country:UA')
    api.asked.length = 0
    goOnline()
    await turn()
    expect(api.asked).toEqual([])
    expect(state().card).toMatchObject({ content: { status: 'failed' } })
  })
})
