import type { TimeBucket, TimeCount } from '../api/records.ts'
import { type Timeline, totalOf } from './tallies.ts'

/** A bucket of the time strip; buckets follow each other without a gap. */
export interface TimeSlot {
  /** First and last day. */
  readonly start: string
  readonly end: string
  readonly all: number
  readonly passing: number
  /** How many of those that pass may belong to a later bucket. */
  readonly uncertain: number
}

/** The first and the last slot that are chosen. */
export interface Brush {
  readonly first: number
  readonly last: number
}

const dayOf = (text: string): Date => new Date(`${text}T00:00:00Z`)
const textOf = (day: Date): string => day.toISOString().slice(0, 10)

const daysBetween = (first: string, last: string): number =>
  (dayOf(last).getTime() - dayOf(first).getTime()) / 86_400_000

/** The day that is so many days, months or years later. */
function later(text: string, bucket: TimeBucket, steps: number): string {
  const day = dayOf(text)
  if (bucket === 'DAY') day.setUTCDate(day.getUTCDate() + steps)
  else if (bucket === 'MONTH') day.setUTCMonth(day.getUTCMonth() + steps)
  else day.setUTCFullYear(day.getUTCFullYear() + steps)
  return textOf(day)
}

const mostDays = 100
const mostMonths = 20 * 12

/** Buckets so long that the span from the first to the last day has no more than can be told apart. */
export function bucketFor(first: string, last: string): TimeBucket {
  const days = daysBetween(first, last)
  if (days <= mostDays) return 'DAY'
  return days <= mostMonths * 30.5 ? 'MONTH' : 'YEAR'
}

/** The first and last day of all that has a date; null where nothing has. */
export function spanOf(counts: readonly TimeCount[]): { readonly first: string; readonly last: string } | null {
  const starts = counts.flatMap(({ start }) => start ?? [])
  const ends = counts.flatMap(({ end }) => end ?? [])
  const [first, last] = [starts.at(0), ends.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** Whether most dates are wider than the buckets, and would stand where they only may belong. */
export function isMostlyWider(counts: readonly TimeCount[]): boolean {
  const dated = counts.filter(({ start }) => start !== null)
  const [total, wider] = [totalOf(dated), dated.reduce((sum, { uncertain }) => sum + uncertain, 0)]
  return 2 * wider > total
}

export const undatedIn = (counts: readonly TimeCount[]): number =>
  counts.find(({ start }) => start === null)?.count ?? 0

/** So few slots would look like doors, not like bars. */
const fewestSlots = 12

/** All slots from the first that has claims to the last, and some empty ones around where there are very few. */
export function slotsOf({ bucket, all, passing }: Timeline): readonly TimeSlot[] {
  const span = spanOf(all)
  if (span === null) return []
  const totals = new Map(all.map(({ start, count }) => [start, count]))
  const passed = new Map(passing.map((count) => [count.start, count]))
  const starts: string[] = []
  for (let start = span.first; start <= span.last; start = later(start, bucket, 1)) starts.push(start)
  const missing = Math.max(0, fewestSlots - starts.length)
  const first = later(span.first, bucket, -Math.floor(missing / 2))
  return Array.from({ length: starts.length + missing }, (_, index) => {
    const start = later(first, bucket, index)
    return {
      start,
      end: later(later(start, bucket, 1), 'DAY', -1),
      all: totals.get(start) ?? 0,
      passing: passed.get(start)?.count ?? 0,
      uncertain: passed.get(start)?.uncertain ?? 0,
    }
  })
}

/** The slots that a period touches; null without a period, or where it touches none. */
export function brushOf(slots: readonly TimeSlot[], from: string | null, to: string | null): Brush | null {
  if (from === null && to === null) return null
  const first = slots.findIndex(({ end }) => from === null || end >= from)
  const last = slots.findLastIndex(({ start }) => to === null || start <= to)
  return first === -1 || last === -1 || first > last ? null : { first, last }
}

/** The days that a brush covers. */
export const periodOf = (slots: readonly TimeSlot[], { first, last }: Brush) => ({
  from: slots[first]?.start ?? null,
  to: slots[last]?.end ?? null,
})
