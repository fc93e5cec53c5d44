import type { TimeBucket } from '../api/records.ts'
import type { TimeSlot } from './time-scale.ts'
import { tickWords } from './time-words.ts'

export interface Tick {
  readonly slot: number
  readonly words: string
}

const steps: Readonly<Record<TimeBucket, readonly number[]>> = {
  DAY: [1, 2, 7, 14, 28],
  MONTH: [1, 2, 3, 6, 12, 24, 60, 120],
  YEAR: [1, 2, 5, 10, 20, 50, 100, 200, 500],
}

/** Where a bucket stands among all of its kind, so that ticks fall on round ones. */
function ordinalOf(bucket: TimeBucket, start: string, slot: number): number {
  const [year = 0, month = 1] = start.split('-').map(Number)
  if (bucket === 'DAY') return slot
  return bucket === 'YEAR' ? year : year * 12 + month - 1
}

/** Which buckets are named below the strip: round ones, evenly spaced, and no more than can stand side by side. */
export function ticksOf(slots: readonly TimeSlot[], bucket: TimeBucket, most: number): readonly Tick[] {
  const step = steps[bucket].find((candidate) => slots.length / candidate <= most) ?? slots.length
  const inYears = bucket === 'MONTH' && step >= 12
  const ticked = slots.flatMap(({ start }, slot) =>
    ordinalOf(bucket, start, slot) % step === 0 ? [{ slot, start }] : [],
  )
  return ticked.map(({ slot, start }, index) => ({
    slot,
    words: tickWords(inYears ? 'YEAR' : bucket, start, ticked[index - 1]?.start ?? null),
  }))
}
