import type { StoreValue } from '../graph-store.ts'
import type { FuzzyDate } from '../model/records.ts'
import { optional, text } from './values.ts'

const optionalText = optional(text)

/** Reads a date from the four properties that keep it; null where the source gives none. */
export function decodeFuzzyDate(
  words: StoreValue | undefined,
  edtf: StoreValue | undefined,
  earliest: StoreValue | undefined,
  latest: StoreValue | undefined,
): FuzzyDate | null {
  const given = optionalText(words)
  return given === null
    ? null
    : { text: given, edtf: optionalText(edtf), earliest: optionalText(earliest), latest: optionalText(latest) }
}
