import type { Timeline } from './tallies.ts'
import { frameOfSlots, outsideOf, slotsOf, type TimeSlot } from './time-scale.ts'
import { bucketName, periodWords } from './time-words.ts'

function claimsIn(slots: readonly TimeSlot[]): string {
  const count = slots.reduce((sum, { all }) => sum + all, 0)
  return `${count.toLocaleString('en')} ${count === 1 ? 'claim' : 'claims'}`
}

/** What a screen reader is told of the time that the strip shows. */
export function spokenTime(timeline: Timeline): string {
  const slots = slotsOf(timeline)
  const frame = frameOfSlots(slots)
  if (frame === null) return ''
  const shown = timeline.frame === null ? 'all time' : periodWords(frame.first, frame.last)
  const { earlier, later } = outsideOf(timeline, slots)
  const claims = claimsIn(slots)
  const outside = [
    earlier > 0 && `${earlier.toLocaleString('en')} earlier`,
    later > 0 && `${later.toLocaleString('en')} later`,
  ]
  return `The time strip shows ${[`${shown} by ${bucketName(timeline.bucket)}: ${claims}`, ...outside.filter((words) => words !== false)].join(', ')}.`
}
