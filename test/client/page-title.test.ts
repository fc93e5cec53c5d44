import { expect, test } from 'vitest'
import { addToContent, emptyContent } from '../../client/state/content.ts'
import { initialState } from '../../client/state/explorer-state.ts'
import { pageTitle } from '../../client/state/page-title.ts'
import { pairFrom, setEnd } from '../../client/state/pair-card.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'

test('a tab is named for what is selected in it', async () => {
  const ids = ['country:RU', 'country:UA']
  const links = await createFakeApi([['country:RU', 'REJECTED', 'country:UA']]).linksAmong(
    ids,
    new AbortController().signal,
  )
  const content = addToContent(emptyContent, { entities: ids.map((id) => entityNamed(id)), links })
  const titled = (selection: string | null) => pageTitle({ ...initialState('light'), content, selection })
  expect(titled(null)).toBe('Entente')
  expect(titled('country:UA')).toBe('UA · Entente')
  expect(titled('country:RU~country:UA')).toBe('RU and UA · Entente')
  expect(titled('country:gone')).toBe('Entente')
  const [first, second] = ids.map((id) => entityNamed(id))
  if (first === undefined || second === undefined) throw new Error('Two are named')
  const paths = pairFrom('paths', first)
  expect(pageTitle({ ...initialState('light'), card: paths })).toBe('RU · Entente')
  expect(pageTitle({ ...initialState('light'), card: setEnd(paths, 'second', second) })).toBe('RU and UA · Entente')
})
