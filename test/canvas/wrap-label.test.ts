import { expect, test } from 'vitest'
import { wrapLabel } from '../../client/canvas/wrap-label.ts'

const measure = (text: string) => text.length

test('keeps a short label on one line', () => {
  expect(wrapLabel('Ukraine', 14, measure)).toEqual(['Ukraine'])
})

test('breaks two lines where they come out about equal', () => {
  expect(wrapLabel('Coalition of the Willing', 18, measure)).toEqual(['Coalition of', 'the Willing'])
})

test('never breaks within a word', () => {
  expect(wrapLabel('Nichtangriffsvertrag', 8, measure)).toEqual(['Nichtangriffsvertrag'])
})

test('cuts what is no word any more', () => {
  expect(wrapLabel(`about ${'0123456789'.repeat(9)}`, 8, measure)).toEqual(['about', '0123456789012345678…'])
})

test('cuts what exceeds three lines', () => {
  expect(wrapLabel('one two three four five six seven', 9, measure)).toEqual(['one two', 'three', 'four fiv…'])
})

test('has no line for no text', () => {
  expect(wrapLabel('', 10, measure)).toEqual([])
})
