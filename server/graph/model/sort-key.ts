import type { FuzzyDate } from './records.ts'

/** By what claims are sorted: the first day that the date can mean; text, and never null. */
export const sortKey = (date: FuzzyDate | null): string => date?.earliest ?? date?.latest ?? ''

/** The last day that a date can mean which is not one day; a day beyond all where it is open; null for a day, and for no date. */
export function reachOf(date: FuzzyDate | null): string | null {
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null]
  return earliest === latest ? null : (latest ?? '9999-12-31')
}
