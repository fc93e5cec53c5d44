import { expect, test } from 'vitest'
import { bringSeveral } from '../../client/actions/bring-several.ts'
import { undo } from '../../client/actions/change-canvas.ts'
import { createExplorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { retry } from '../../client/actions/retry.ts'
import { clearSearch, searchEntities } from '../../client/actions/search-entities.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { answerSearch, idleSearch, isAnswered, typeSearch } from '../../client/state/search.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['person:zelensky', 'HOLDS_OFFICE', 'country:ukraine'],
  ['person:zetkin', 'HOLDS_OFFICE', 'country:germany'],
]

const found = (explorer: ReturnType<typeof createExplorer>) =>
  explorer.store.getState().search.results.map(({ entity }) => entity.id)

test('shows what the last key stroke asks for, and aborts what came before', async () => {
  const api = createFakeApi(told)
  const explorer = createExplorer(api, 'light')
  const release = api.hold()
  const first = searchEntities(explorer, 'ze')
  const second = searchEntities(explorer, 'zel')
  release()
  await Promise.all([first, second])
  expect(found(explorer)).toEqual(['person:zelensky'])
  expect(explorer.store.getState().search).toMatchObject({
    text: 'zel',
    answered: 'zel',
    status: 'ready',
    totalCount: 1,
  })
})

test('drops an answer to what is no longer asked', () => {
  const typed = typeSearch(typeSearch(idleSearch, 'ze'), 'zel')
  expect(answerSearch(typed, 'ze', { results: [], totalCount: 9 })).toBe(typed)
})

test('offers results only while they answer what the box holds', () => {
  const answered = answerSearch(typeSearch(idleSearch, ' zel '), 'zel', { results: [], totalCount: 0 })
  expect(isAnswered(answered)).toBe(true)
  expect(isAnswered(typeSearch(answered, 'zele'))).toBe(false)
})

test('asks nothing for an empty box and forgets the results', async () => {
  const api = createFakeApi(told)
  const explorer = createExplorer(api, 'light')
  await searchEntities(explorer, 'ze')
  await searchEntities(explorer, '  ')
  expect(api.asked).toEqual([['search', 'ze']])
  expect(explorer.store.getState().search).toEqual({ ...idleSearch, text: '  ' })
  clearSearch(explorer)
  expect(explorer.store.getState().search).toEqual(idleSearch)
})

test('says what is wrong when no answer comes', async () => {
  const api = createFakeApi(told)
  const explorer = createExplorer(api, 'light')
  api.failNext(new ApiError('refused', 'A query has at most 200 characters.', { code: 'BAD_USER_INPUT' }))
  await searchEntities(explorer, 'ze')
  expect(explorer.store.getState().search).toMatchObject({
    status: 'failed',
    results: [],
    problem: { title: 'The server refused this', advice: 'A query has at most 200 characters.' },
  })
})

test('brings several at once as one change, with the links among them, and leaves what stands', async () => {
  const explorer = createExplorer(createFakeApi(told, ['country:germany']), 'light')
  await openOverview(explorer)
  const standing = () => [...explorer.store.getState().content.entities.keys()]
  const wanted = ['country:germany', 'person:zetkin', 'person:zelensky', 'country:ukraine'].map((id) => entityNamed(id))
  await bringSeveral(explorer, wanted)
  expect(standing()).toEqual(['country:germany', 'person:zetkin', 'person:zelensky', 'country:ukraine'])
  expect([...explorer.store.getState().content.links.keys()]).toEqual([
    'country:ukraine~person:zelensky',
    'country:germany~person:zetkin',
  ])
  expect(explorer.store.getState()).toMatchObject({
    selection: null,
    announcement: '3 entities added to the canvas.',
    history: { past: [{ label: 'Add 3 entities' }] },
  })
  undo(explorer)
  expect(standing()).toEqual(['country:germany'])
})

test('brings in at the second try what did not come at the first', async () => {
  const api = createFakeApi(told)
  const explorer = createExplorer(api, 'light')
  api.failNext(new ApiError('unreachable', 'The server does not answer.'))
  await bringSeveral(explorer, [entityNamed('person:zetkin')])
  expect(explorer.store.getState()).toMatchObject({
    announcement: '',
    failure: { problem: { title: 'The server does not answer' } },
  })
  await retry(explorer)
  expect([...explorer.store.getState().content.entities.keys()]).toEqual(['person:zetkin'])
})
