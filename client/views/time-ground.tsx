import { Button } from 'react-aria-components/Button'
import { showTime } from '../actions/read-timeline.ts'
import type { Timeline } from '../state/tallies.ts'
import { frameBeside, outsideOf, type TimeSlot } from '../state/time-scale.ts'
import { Icon } from './icon.tsx'
import { TimePlot } from './time-plot.tsx'
import type { useBrush } from './use-brush.ts'
import { useExplorer } from './use-explorer.ts'

interface TimeGroundProps {
  readonly timeline: Timeline
  readonly slots: readonly TimeSlot[]
  readonly brushing: ReturnType<typeof useBrush>
}

interface BesideProps extends Omit<TimeGroundProps, 'brushing'> {
  readonly side: 'earlier' | 'later'
  readonly count: number
}

/** How many claims lie out of sight on one side; pressed, it goes there. */
function Beside({ timeline, slots, side, count }: BesideProps) {
  const explorer = useExplorer()
  if (count === 0) return null
  return (
    <Button
      className="time-beside"
      data-side={side}
      onPress={() => void showTime(explorer, frameBeside(timeline, slots, side))}
    >
      <Icon name="chevron" size={16} />
      <strong>{count.toLocaleString('en')}</strong>
      <span className="visually-hidden"> {count === 1 ? 'claim' : 'claims'} </span>
      {side}
      <span className="visually-hidden"> (show {count === 1 ? 'it' : 'them'})</span>
    </Button>
  )
}

/** The bars, and what lies before and after them. */
export function TimeGround({ timeline, slots, brushing }: TimeGroundProps) {
  const { earlier, later } = outsideOf(timeline, slots)
  return (
    <div className="time-ground">
      <Beside timeline={timeline} slots={slots} side="earlier" count={earlier} />
      <TimePlot timeline={timeline} slots={slots} brushing={brushing} />
      <Beside timeline={timeline} slots={slots} side="later" count={later} />
    </div>
  )
}
