import type { TimeBucket, TimeCount } from '../api/records.ts'
import { daysFrom, endOf, later, startOf } from './calendar.ts'
import type { Filter } from './filter.ts'

/** The first and the last day that the time strip shows. */
export interface Frame {
  readonly first: string
  readonly last: string
}

/** What the reader chose to see of all time; null where the page chooses. */
export type ChosenFrame = Frame | 'all' | null

const mostDays = 100
const mostMonths = 20 * 12
/** In fewer, a brush could hardly be drawn. */
export const fewestDays = 12
const fewestMonths = 4

const lengthOf = ({ first, last }: Frame): number => daysFrom(first, last)

/** Buckets so long that the span from the first to the last day has no more than can be told apart. */
export function bucketFor(frame: Frame): TimeBucket {
  const days = lengthOf(frame) - 1
  if (days <= mostDays) return 'DAY'
  return days <= mostMonths * 30.5 ? 'MONTH' : 'YEAR'
}

/** The first and last day of all that has a date; null where nothing has. */
export function spanOf(counts: readonly TimeCount[]): Frame | null {
  const [first, last] = [
    counts.flatMap(({ start }) => start ?? []).at(0),
    counts.flatMap(({ end }) => end ?? []).at(-1),
  ]
  return first === undefined || last === undefined ? null : { first, last }
}

function widened({ first, last }: Frame, bucket: TimeBucket, fewest: number): Frame {
  let frame = { first, last }
  for (let isEven = true; later(frame.first, bucket, fewest) > later(frame.last, 'DAY', 1); isEven = !isEven) {
    frame = isEven
      ? { first: frame.first, last: endOf(bucket, later(frame.last, 'DAY', 1)) }
      : { first: later(frame.first, bucket, -1), last: frame.last }
  }
  return frame
}

/** A frame of whole buckets, not too few. */
export function wholeBuckets({ first, last }: Frame, bucket = bucketFor({ first, last })): Frame {
  const whole = { first: startOf(bucket, first), last: endOf(bucket, last) }
  return bucket === 'YEAR' ? whole : widened(whole, bucket, bucket === 'DAY' ? fewestDays : fewestMonths)
}

/** Few enough to be left outside the first picture: one in twenty. */
const mostOutside = 0.05
/** How much shorter the time must become for that. */
const muchShorter = 0.25

/** How long a time without claims sets those beyond it apart, beside that in which nearly all lie. */
const wideGap = 0.05

interface DatedCount extends Frame {
  readonly count: number
}

/** The shortest time in which nearly all claims lie. */
function shortestWithMost(dated: readonly DatedCount[]): Frame | null {
  const enough = (1 - mostOutside) * dated.reduce((sum, { count }) => sum + count, 0)
  let [begin, inside]: [number, number] = [0, 0]
  let shortest: Frame | null = null
  for (const { last, count } of dated) {
    inside += count
    for (let from = dated[begin]; from !== undefined && inside >= enough; from = dated[begin]) {
      const frame = { first: from.first, last }
      if (shortest === null || lengthOf(frame) < lengthOf(shortest)) shortest = frame
      inside -= from.count
      begin += 1
    }
  }
  return shortest
}

/** The time in which nearly all claims lie, and what adjoins it. */
function coreOf(counts: readonly TimeCount[]): Frame | null {
  const dated = counts.flatMap(({ start, end, count }) =>
    start === null || end === null ? [] : [{ first: start, last: end, count }],
  )
  const core = shortestWithMost(dated)
  if (core === null) return null
  const gap = Math.round(wideGap * lengthOf(core))
  let { first, last } = core
  for (const bucket of dated) if (bucket.last > last && bucket.first <= later(last, 'DAY', gap)) last = bucket.last
  for (const bucket of dated.toReversed())
    if (bucket.first < first && bucket.last >= later(first, 'DAY', -gap)) first = bucket.first
  return { first, last }
}

/** A period and twice its length on either side, so that it can be moved. */
function around(period: Frame): Frame {
  const steps = 2 * lengthOf(period)
  return wholeBuckets({ first: later(period.first, 'DAY', -steps), last: later(period.last, 'DAY', steps) })
}

const isWithin = (frame: Frame, other: Frame): boolean => frame.first >= other.first && frame.last <= other.last

/**
 * What of all time the first picture shows: all of it, but for a few claims far from all others. A period that is set and
 * could not be told there is shown closely. Null for all.
 */
export function openingFrame(months: readonly TimeCount[], { from, to }: Pick<Filter, 'from' | 'to'>): Frame | null {
  const [span, core] = [spanOf(months), coreOf(months)]
  if (span === null || core === null) return null
  const isApart = lengthOf(core) <= muchShorter * lengthOf(span)
  const frame = isApart ? wholeBuckets(core) : null
  if (from === null || to === null || from > to) return frame
  const [period, shown] = [{ first: from, last: to }, frame ?? span]
  const isTold = isWithin(wholeBuckets(period, bucketFor(shown)), period)
  if (isTold && isWithin(period, shown)) return frame
  return isWithin(period, span) ? around(period) : null
}

/** Whether any of a period is in sight; also where there is no period. */
const showsPeriod = ({ first, last }: Frame, { from, to }: Pick<Filter, 'from' | 'to'>): boolean =>
  (from === null || from <= last) && (to === null || to >= first)

/** The frame that is shown: what was chosen, unless neither claims nor the period that is set would be in sight. */
export function frameShown(
  chosen: ChosenFrame,
  opening: Frame | null,
  months: readonly TimeCount[],
  filter: Pick<Filter, 'from' | 'to'>,
): Frame | null {
  const frame = chosen === null ? opening : chosen === 'all' ? null : chosen
  const span = spanOf(months)
  if (frame === null || span === null || isWithin(span, frame)) return null
  const isInSight = showsPeriod(frame, filter) && frame.first <= span.last && frame.last >= span.first
  return isInSight ? frame : null
}
