import { Button } from 'react-aria-components/Button'
import { changeFilter } from '../actions/apply-filter.ts'
import { showTime } from '../actions/read-timeline.ts'
import { type Filter, withoutPart } from '../state/filter.ts'
import { periodName } from '../state/filter-words.ts'
import { wholeBuckets } from '../state/time-frame.ts'
import { frameOfSlots, type TimeSlot } from '../state/time-scale.ts'
import { useExplorer } from './use-explorer.ts'

/** The frame that a period fills; null where the strip shows no more than that already. */
function frameToZoom(slots: readonly TimeSlot[], { from, to }: Filter) {
  const shown = frameOfSlots(slots)
  if (shown === null || (from === null && to === null)) return null
  const period = { first: from ?? shown.first, last: to ?? shown.last }
  if (period.first > period.last) return null
  const frame = wholeBuckets(period)
  return frame.first <= shown.first && frame.last >= shown.last ? null : frame
}

/** The period that is chosen, with ways to look closer at it and to let go of it. */
export function TimeChosen({ slots, period }: { readonly slots: readonly TimeSlot[]; readonly period: Filter }) {
  const explorer = useExplorer()
  const frame = frameToZoom(slots, period)
  return (
    <p className="time-chosen">
      <span>{periodName(period)}</span>
      {frame !== null && (
        <Button
          className="text-button"
          aria-label="Zoom in on the period"
          onPress={() => void showTime(explorer, frame)}
        >
          Zoom in
        </Button>
      )}
      <Button
        className="text-button"
        aria-label="Clear the period"
        onPress={() => void changeFilter(explorer, (filter) => withoutPart(filter, 'period'))}
      >
        Clear
      </Button>
    </p>
  )
}
