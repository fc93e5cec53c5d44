import type { FuzzyDate } from './records.ts'

/** By what claims are sorted: the first day that the date can mean; text, and never null. */
export const sortKey = (date: FuzzyDate | null): string => date?.earliest ?? date?.latest ?? ''

/** The last day that a date can mean which is open, or reaches beyond the month in which it begins; null for any other. */
export function reachOf(date: FuzzyDate | null): string | null {
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null]
  if (earliest === null && latest === null) return null
  return earliest?.slice(0, 7) === latest?.slice(0, 7) ? null : (latest ?? '9999-12-31')
}
