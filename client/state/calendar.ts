import type { TimeBucket } from '../api/records.ts'

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const textOf = (date: Date): string => date.toISOString().slice(0, 10)

/** How many days lie from the first to the last, both included. */
export const daysFrom = (first: string, last: string): number =>
  (dateOf(last).getTime() - dateOf(first).getTime()) / 86_400_000 + 1

/** The day that is so many days, months or years later. */
export function later(day: string, bucket: TimeBucket, steps: number): string {
  const date = dateOf(day)
  if (bucket === 'DAY') date.setUTCDate(date.getUTCDate() + steps)
  else if (bucket === 'MONTH') date.setUTCMonth(date.getUTCMonth() + steps)
  else date.setUTCFullYear(date.getUTCFullYear() + steps)
  return textOf(date)
}

/** The first day of the bucket that a day lies in. */
export function startOf(bucket: TimeBucket, day: string): string {
  if (bucket === 'DAY') return day
  return bucket === 'MONTH' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

/** The last day of the bucket that a day lies in. */
export const endOf = (bucket: TimeBucket, day: string): string =>
  later(later(startOf(bucket, day), bucket, 1), 'DAY', -1)
