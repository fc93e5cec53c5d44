import type { TimeBucket } from '../api/records.ts'
import { endOf, startOf } from './calendar.ts'

const worded = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`))
}

const yearWords = (day: string): string => String(Number(day.slice(0, 4)))
const monthWords = worded({ month: 'short', year: 'numeric' })
const dayWords = worded({ day: 'numeric', month: 'short', year: 'numeric' })
const monthAlone = worded({ month: 'short' })
const dayAlone = worded({ day: 'numeric', month: 'short' })

const words: Readonly<Record<TimeBucket, (day: string) => string>> = {
  YEAR: yearWords,
  MONTH: monthWords,
  DAY: dayWords,
}

const names: Readonly<Record<TimeBucket, string>> = { DAY: 'day', MONTH: 'month', YEAR: 'year' }

export const bucketName = (bucket: TimeBucket): string => names[bucket]

/** "2025", "Mar 2025", "1 Mar 2025": the bucket that starts on a day. */
export const bucketWords = (bucket: TimeBucket, start: string): string => words[bucket](start)

/** What is written under a bucket: shorter where the one before told the year. */
export function tickWords(bucket: TimeBucket, start: string, before: string | null): string {
  if (bucket === 'YEAR') return yearWords(start)
  const isYearTold = before !== null && before.slice(0, 4) === start.slice(0, 4)
  if (!isYearTold) return words[bucket](start)
  return bucket === 'MONTH' ? monthAlone(start) : dayAlone(start)
}

function grainOf(from: string, to: string): TimeBucket {
  const isWhole = (bucket: TimeBucket) => from === startOf(bucket, from) && to === endOf(bucket, to)
  if (isWhole('YEAR')) return 'YEAR'
  return isWhole('MONTH') ? 'MONTH' : 'DAY'
}

/** What stands in place of bars where none of so many claims has a date. */
export function noDateWords(claims: number): string {
  if (claims === 0) return 'No claims tie what stands on the canvas.'
  return claims === 1 ? 'Its source gives no date for it.' : 'Their sources give no date for any of them.'
}

/** "2025", "Aug 2025 – Jan 2026", "since 3 Mar 2025". */
export function periodWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'With a date' : `until ${dayWords(to)}`
  if (to === null) return `since ${dayWords(from)}`
  const word = words[grainOf(from, to)]
  return word(from) === word(to) ? word(from) : `${word(from)} – ${word(to)}`
}
