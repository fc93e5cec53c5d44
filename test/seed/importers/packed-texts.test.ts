import { expect, test } from 'vitest'
import { PackedTexts } from '../../../seed/importers/packed-texts.ts'

const textOf = (index: number) => `${'Größe '.repeat(index % 15)}${index}`
const numbers = Array.from({ length: 50_000 }, (_, index) => index)

test('texts are found by the keys for which they were first kept', () => {
  const texts = new PackedTexts()
  for (const index of numbers) texts.note(`Q${index}`, textOf(index))
  texts.note('Q7', textOf(8))
  expect(numbers.filter((index) => texts.get(`Q${index}`) !== textOf(index))).toEqual([])
  expect(texts.get('Q50000')).toBeUndefined()
  expect(texts.has('Q50000')).toBe(false)
})

test('texts longer than all others are kept too', () => {
  const texts = new PackedTexts()
  const long = 'ü'.repeat(2 ** 20)
  texts.note('short', 'a')
  texts.note('long', long)
  texts.note('after', 'b')
  expect(['short', 'long', 'after'].map((key) => texts.get(key))).toEqual(['a', long, 'b'])
})
