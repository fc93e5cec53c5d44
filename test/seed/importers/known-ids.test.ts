import { expect, test } from 'vitest'
import { KnownIds } from '../../../seed/importers/followthemoney/known-ids.ts'
import { entityIdOf } from '../../support/sample-loads.ts'

const entityOf = (index: number) => entityIdOf(`person:${'very-'.repeat(index % 15)}long-name-q${index}`)
const numbers = Array.from({ length: 50_000 }, (_, index) => index)

test('ids of the data mean the entities of which they were first said to be', () => {
  const ids = new KnownIds()
  for (const index of numbers) ids.note(`Q${index}`, entityOf(index))
  ids.note('Q7', entityOf(8))
  expect(numbers.filter((index) => ids.get(`Q${index}`) !== entityOf(index))).toEqual([])
  expect(ids.get('Q50000')).toBeUndefined()
})
