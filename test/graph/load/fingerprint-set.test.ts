import { expect, test } from 'vitest'
import { FingerprintSet } from '../../../server/graph/load/fingerprint-set.ts'
import { fingerprintsOf } from '../../../server/graph/load/text-fingerprints.ts'

const idOf = (index: number) => `person:somebody-${index}`
const numbers = Array.from({ length: 100_000 }, (_, index) => index)

test('a set of fingerprints knows each text that it was given, and no other', () => {
  const set = new FingerprintSet()
  expect(numbers.filter((index) => !set.add(idOf(index)))).toEqual([])
  expect(numbers.filter((index) => set.add(idOf(index)))).toEqual([])
  expect(numbers.filter((index) => set.has(idOf(index + numbers.length)))).toEqual([])
})

test('fingerprints that were written down are known again', () => {
  const set = new FingerprintSet()
  set.addAll(fingerprintsOf(['person:ada', 'person:boris']))
  expect(['person:ada', 'person:boris', 'person:clara'].map((text) => set.has(text))).toEqual([true, true, false])
})
