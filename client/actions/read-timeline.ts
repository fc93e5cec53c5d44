import { isAbort } from '../api/api-error.ts'
import type { ClaimFilter, TimeBucket, TimeCount } from '../api/records.ts'
import { endOf, startOf } from '../state/calendar.ts'
import type { Content } from '../state/content.ts'
import { claimFilterOf, type Filter, isPartSet } from '../state/filter.ts'
import { failed, ready } from '../state/loadable.ts'
import { problemOf } from '../state/problem.ts'
import { spokenTime } from '../state/spoken-time.ts'
import type { Timeline } from '../state/tallies.ts'
import {
  bucketFor,
  type ChosenFrame,
  type Frame,
  frameShown,
  openingFrame,
  spanOf,
  wholeBuckets,
} from '../state/time-frame.ts'
import { isMostlyWider } from '../state/time-scale.ts'
import { idsOfKinds, isUnconditional, startBehind } from './counting.ts'
import type { Explorer } from './explorer.ts'
import { keptTimes } from './kept-counts.ts'

/** What the first picture of the same entities shows, whatever is filtered later. */
const openings = new WeakMap<Content['entities'], Frame | null>()

function openingOf(entities: Content['entities'], months: readonly TimeCount[], filter: Filter): Frame | null {
  const opening = openings.get(entities)
  if (opening !== undefined) return opening
  const first = openingFrame(months, filter)
  openings.set(entities, first)
  return first
}

/** The days to count in: all, or the whole months about the frame, so that what lies outside can be counted by months. */
const daysAbout = (bucket: TimeBucket, frame: Frame | null): ClaimFilter =>
  bucket === 'DAY' && frame !== null
    ? { from: startOf('MONTH', frame.first), to: endOf('MONTH', frame.last), undated: true }
    : {}

const isAmong = ({ start }: TimeCount, { from, to }: ClaimFilter): boolean =>
  start === null || ((from ?? start) <= start && start <= (to ?? start))

type Count = (bucket: TimeBucket, frame: Frame | null) => Promise<readonly TimeCount[]>

/** Counts over time what passes, each buckets once. */
function counter(
  { api }: Explorer,
  ids: readonly string[],
  filter: ClaimFilter,
  kept: Map<string, readonly TimeCount[]>,
  signal: AbortSignal,
): Count {
  return async (bucket, frame) => {
    const days = daysAbout(bucket, frame)
    const key = [bucket, days.from, days.to].join(' ')
    // A claim of a wider date can lie on these days, and stand in a bucket before them.
    const counts =
      kept.get(key) ??
      (await api.timeline(ids, { ...filter, ...days }, bucket, signal)).filter((count) => isAmong(count, days))
    kept.set(key, counts)
    return counts
  }
}

/** All claims in buckets that suit what is shown, and how closely their dates are known. */
async function allIn(
  count: Count,
  months: readonly TimeCount[],
  frame: Frame | null,
): Promise<Omit<Timeline, 'passing'>> {
  const shown = frame ?? spanOf(months)
  const bucket = shown === null ? 'MONTH' : bucketFor(shown)
  const all = await count(bucket, frame)
  if (bucket !== 'DAY' || !isMostlyWider(all)) return { bucket, frame, months, all }
  return { bucket: 'MONTH', frame: frame === null ? null : wholeBuckets(frame, 'MONTH'), months, all: months }
}

/** Counts the claims between the entities on the canvas over time: all, and those that pass whatever the period. */
export async function readTimeline(explorer: Explorer): Promise<void> {
  const { store, timing } = explorer
  const signal = await startBehind(explorer, timing)
  const {
    content: { entities },
    sifting: { filter },
    timeFrame,
  } = store.getState()
  const conditions = claimFilterOf(filter, 'period')
  const isWhole = isUnconditional(conditions) && !isPartSet(filter, 'kinds')
  const countAll = counter(explorer, [...entities.keys()], {}, keptTimes(entities, null), signal)
  const asked = JSON.stringify([filter.kinds, conditions])
  const countPassing = isWhole
    ? countAll
    : counter(explorer, idsOfKinds(explorer, filter), conditions, keptTimes(entities, asked), signal)
  try {
    const months = await countAll('MONTH', null)
    const frame = frameShown(timeFrame, openingOf(entities, months, filter), months, filter)
    const timeline = await allIn(countAll, months, frame)
    const passing = await countPassing(timeline.bucket, timeline.frame)
    const counted = { ...timeline, passing }
    store.setState(({ tallies, isTimeUntold }) => ({
      tallies: { ...tallies, timeline: ready(counted) },
      ...(isTimeUntold && { isTimeUntold: false, announcement: spokenTime(counted) }),
    }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState(({ tallies }) => ({ tallies: { ...tallies, timeline: failed(problemOf(thrown)) } }))
  }
}

/** Shows another part of time, in buckets that suit it; what is filtered stays. */
export function showTime(explorer: Explorer, timeFrame: ChosenFrame): Promise<void> {
  // Counting for a filter that comes just now can overtake this: whoever counts last tells.
  explorer.store.setState({ timeFrame, isTimeUntold: true })
  return readTimeline(explorer)
}
