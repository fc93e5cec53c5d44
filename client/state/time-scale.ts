import type { TimeBucket, TimeCount } from '../api/records.ts'
import { endOf, later, startOf } from './calendar.ts'
import { type Timeline, totalOf } from './tallies.ts'
import { type Frame, fewestDays, spanOf, wholeBuckets } from './time-frame.ts'

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

function startsIn({ first, last }: Frame, bucket: TimeBucket): readonly string[] {
  const starts: string[] = []
  for (let start = startOf(bucket, first); start <= last; start = later(start, bucket, 1)) starts.push(start)
  return starts
}

/** The first days of all slots: those of the frame, or all from the first claim to the last, and some around very few. */
function startsOf({ bucket, frame, all }: Timeline): readonly string[] {
  if (frame !== null) return startsIn(frame, bucket)
  const span = spanOf(all)
  if (span === null) return []
  const starts = startsIn(span, bucket)
  const missing = Math.max(0, fewestSlots - starts.length)
  const first = later(startOf(bucket, span.first), bucket, -Math.floor(missing / 2))
  return Array.from({ length: starts.length + missing }, (_, index) => later(first, bucket, index))
}

/** The slots that the strip shows. */
export function slotsOf(timeline: Timeline): readonly TimeSlot[] {
  const { bucket, all, passing } = timeline
  const totals = new Map(all.map(({ start, count }) => [start, count]))
  const passed = new Map(passing.map((count) => [count.start, count]))
  return startsOf(timeline).map((start) => ({
    start,
    end: endOf(bucket, start),
    all: totals.get(start) ?? 0,
    passing: passed.get(start)?.count ?? 0,
    uncertain: passed.get(start)?.uncertain ?? 0,
  }))
}

/** Where those that pass are fewer, bars for all would leave them no height. */
const leastShare = 0.2

/** How many claims the highest bar stands for, and whether there are bars for all beside those for what passes. */
export function heightsOf(slots: readonly TimeSlot[]): { readonly most: number; readonly drawsAll: boolean } {
  const all = Math.max(0, ...slots.map((slot) => slot.all))
  const passing = Math.max(0, ...slots.map((slot) => slot.passing))
  const drawsAll = passing === 0 || passing >= leastShare * all
  return { most: Math.max(1, drawsAll ? all : passing), drawsAll }
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

/** The period of a brush that was changed: an end that was left where it was keeps its day, in sight or not. */
export function periodChosenOn(
  slots: readonly TimeSlot[],
  before: Brush | null,
  period: { readonly from: string | null; readonly to: string | null },
  chosen: Brush,
) {
  const { from, to } = periodOf(slots, chosen)
  return {
    from: before?.first === chosen.first && period.from !== null ? period.from : from,
    to: before?.last === chosen.last && period.to !== null ? period.to : to,
  }
}

/** From the first day to the last; null where there are no slots. */
export const frameOfSlots = (slots: readonly TimeSlot[]): Frame | null => {
  const [first, last] = [slots.at(0), slots.at(-1)]
  return first === undefined || last === undefined ? null : { first: first.start, last: last.end }
}

/** What is counted before and after a frame: by month, and within the months at its ends as closely as it shows time. */
function countsBeside({ all, months }: Timeline, { first, last }: Frame) {
  const [begin, end] = [startOf('MONTH', first), endOf('MONTH', last)]
  const of = (counts: readonly TimeCount[], isMeant: (start: string) => boolean) =>
    counts.filter(({ start }) => start !== null && isMeant(start))
  return {
    earlier: [...of(months, (start) => start < begin), ...of(all, (start) => start >= begin && start < first)],
    later: [...of(all, (start) => start <= end && start > last), ...of(months, (start) => start > end)],
  }
}

/** How many dated claims lie before and after what the strip shows. */
export function outsideOf(timeline: Timeline, slots: readonly TimeSlot[]) {
  const frame = frameOfSlots(slots)
  if (frame === null) return { earlier: 0, later: 0 }
  const { earlier, later } = countsBeside(timeline, frame)
  return { earlier: totalOf(earlier), later: totalOf(later) }
}

/** How far along the strip a slot is, from 0 to 1. */
const shareOf = (slots: readonly TimeSlot[], slot: number): number =>
  slots.length < 2 ? 0.5 : Math.min(1, Math.max(0, slot / (slots.length - 1)))

/**
 * The frame that shows so much less of time, or more where the share is negative, with the slot where it was; null for
 * all time.
 */
export function zoomedBy(
  { bucket, months }: Timeline,
  slots: readonly TimeSlot[],
  share: number,
  slot: number,
): Frame | null {
  const [frame, span] = [frameOfSlots(slots), spanOf(months)]
  if (frame === null || span === null) return null
  const most = bucket === 'DAY' ? slots.length - fewestDays : slots.length - 1
  const steps = Math.min(most, Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * slots.length)))
  const before = Math.round(steps * shareOf(slots, slot))
  const first = later(frame.first, bucket, before)
  const last = later(later(later(frame.last, 'DAY', 1), bucket, before - steps), 'DAY', -1)
  const within = (day: string): string => {
    if (day < span.first) return span.first
    if (day > span.last) return span.last
    return day
  }
  const zoomed = wholeBuckets({ first: within(first), last: within(last) })
  return zoomed.first <= span.first && zoomed.last >= span.last ? null : zoomed
}

/** As many slots right beside those shown; further off where the nearest claims are. Null where there are none. */
export function frameBeside(timeline: Timeline, slots: readonly TimeSlot[], side: 'earlier' | 'later'): Frame | null {
  const { bucket } = timeline
  const frame = frameOfSlots(slots)
  if (frame === null) return null
  const { earlier, later: following } = countsBeside(timeline, frame)
  const nearest = side === 'earlier' ? earlier.at(-1)?.start : following.at(0)?.start
  if (typeof nearest !== 'string') return null
  if (side === 'earlier') {
    const first = later(frame.first, bucket, -slots.length)
    const end = nearest < first ? later(startOf(bucket, nearest), bucket, 1) : frame.first
    return { first: later(end, bucket, -slots.length), last: later(end, 'DAY', -1) }
  }
  const next = later(frame.last, 'DAY', 1)
  const first = nearest >= later(next, bucket, slots.length) ? startOf(bucket, nearest) : next
  return { first, last: later(later(first, bucket, slots.length), 'DAY', -1) }
}
