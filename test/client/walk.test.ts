import { expect, test } from 'vitest'
import { addToContent, emptyContent } from '../../client/state/content.ts'
import { endTowards, linkBetween, mostConnected, neighbourTowards } from '../../client/state/walk.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['country:UA', 'SUPPORTS', 'country:right'],
  ['country:UA', 'SUPPORTS', 'country:far-right'],
  ['country:UA', 'SUPPORTS', 'country:up'],
]
const ids = ['country:UA', 'country:right', 'country:far-right', 'country:up', 'country:stranger']
const links = await createFakeApi(told).linksAmong(ids, new AbortController().signal)
const content = addToContent(emptyContent, { entities: ids.map((id) => entityNamed(id, id.length)), links })
const positions = {
  'country:UA': { x: 0, y: 0 },
  'country:right': { x: 50, y: 10 },
  'country:far-right': { x: 200, y: 0 },
  'country:up': { x: 10, y: -80 },
  'country:stranger': { x: 0, y: 20 },
}

test('the arrow keys go to the nearest neighbour that lies that way', () => {
  expect(neighbourTowards(content, positions, 'country:UA', 'right')).toBe('country:right')
  expect(neighbourTowards(content, positions, 'country:UA', 'up')).toBe('country:up')
})

test('they go nowhere where no line leads', () => {
  expect(neighbourTowards(content, positions, 'country:UA', 'down')).toBeNull()
  expect(neighbourTowards(content, positions, 'country:stranger', 'up')).toBeNull()
})

test('walking begins at the entity with the most neighbours', () => {
  expect(mostConnected(content)).toBe('country:far-right')
  expect(mostConnected(emptyContent)).toBeNull()
})

test('the line between two entities is found from either end, and not where none is drawn', () => {
  expect(linkBetween(content, 'country:UA', 'country:up')).toBe('country:UA~country:up')
  expect(linkBetween(content, 'country:up', 'country:UA')).toBe('country:UA~country:up')
  expect(linkBetween(content, 'country:up', 'country:right')).toBeNull()
})

test('from a line, the arrow keys go to the end that lies that way', () => {
  const line = { source: 'country:UA', target: 'country:up' }
  expect(endTowards(line, positions, 'up')).toBe('country:up')
  expect(endTowards(line, positions, 'down')).toBe('country:UA')
})
