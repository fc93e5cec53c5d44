import { expect, test } from 'vitest'
import { onlyOf } from '../../client/state/only-of.ts'
import { createFakeApi } from './fake-api.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['country:ua', 'IN_CONFLICT_WITH', 'country:ru'],
  ['plan:response', 'ABOUT', 'country:ua'],
  ['plan:response', 'ABOUT', 'country:ru'],
  ['statement:headline', 'ABOUT', 'country:ua'],
  ['statement:headline', 'ABOUT', 'country:ru'],
  ['group:allies', 'SUPPORTS', 'country:ua'],
]

async function compared(ways: number) {
  const signal = new AbortController().signal
  const question = { first: 'country:ua', second: 'country:ru', filter: {}, kinds: null, ways }
  const comparison = await createFakeApi(told).comparison(question, signal)
  if (comparison === null) throw new Error('There is no comparison')
  return comparison
}

const idsOf = ({ neighbours }: ReturnType<typeof onlyOf>) => neighbours.map(({ entity }) => entity.id)

test('what only one has is all that it is tied to but the other and what both share', async () => {
  const comparison = await compared(100)
  const [first, second] = [onlyOf(comparison, 'first'), onlyOf(comparison, 'second')]
  expect([idsOf(first), first.total]).toEqual([['group:allies'], 1])
  expect([idsOf(second), second.total]).toEqual([[], 0])
})

test('how much only one has is not told where they share more than was asked for', async () => {
  expect(onlyOf(await compared(1), 'first').total).toBeNull()
})
