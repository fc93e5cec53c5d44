import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import { wantedFilter } from '../actions/apply-filter.ts'
import type { TimeBucket } from '../api/records.ts'
import type { Timeline } from '../state/tallies.ts'
import { type Brush, heightsOf, type TimeSlot } from '../state/time-scale.ts'
import { ticksOf } from '../state/time-ticks.ts'
import { bucketWords } from '../state/time-words.ts'
import { counted } from './kind-words.ts'
import type { useBrush } from './use-brush.ts'
import { useExplorerState } from './use-explorer.ts'
import { useTimeZoom } from './use-time-zoom.ts'
import { useWidth } from './use-width.ts'

interface TimePlotProps {
  readonly timeline: Timeline
  readonly slots: readonly TimeSlot[]
  readonly brushing: ReturnType<typeof useBrush>
}

/** How many names of buckets can be read beside one another; the name of a month or a day is wider than a year. */
function mostTicks(bucket: TimeBucket, width: number): number {
  return Math.max(2, Math.min(12, Math.floor(width / (bucket === 'YEAR' ? 52 : 74))))
}

const percent = (part: number, whole: number): string => `${(100 * part) / Math.max(1, whole)}%`

const isWithin = (slot: number, brush: Brush | null): boolean =>
  brush === null || (slot >= brush.first && slot <= brush.last)

/** The brush of a period in which the strip shows no time. */
const nowhere: Brush = { first: 0, last: -1 }

const Bars = ({ slots, shown }: { readonly slots: readonly TimeSlot[]; readonly shown: Brush | null }) => {
  const { most, drawsAll } = heightsOf(slots)
  return slots.map(({ start, all, passing, uncertain }, index) => (
    <span key={start} className="time-slot" data-outside={!isWithin(index, shown) || undefined}>
      {drawsAll && all > 0 && <i className="time-bar time-bar-all" style={{ height: percent(all, most) }} />}
      {passing > 0 && (
        <i className="time-bar" style={{ height: percent(passing, most) }}>
          {uncertain > 0 && <i className="time-bar-uncertain" style={{ height: percent(uncertain, passing) }} />}
        </i>
      )}
    </span>
  ))
}

const brushStyle = ({ first, last }: Brush, slots: number): CSSProperties => ({
  insetInlineStart: percent(first, slots),
  width: percent(last - first + 1, slots),
})

interface EndProps {
  readonly end: keyof Brush
  readonly onKey: (event: KeyboardEvent, slot: number) => void
}

/** A slider for one end of the brush: for keys and screen readers, while pointers drag on the bars. */
function End({ timeline, slots, brushing, end, onKey }: TimePlotProps & EndProps) {
  const whole: Brush = { first: 0, last: slots.length - 1 }
  const brush = brushing.shown ?? whole
  const slot = slots[brush[end]]
  const words =
    slot === undefined ? '' : `${bucketWords(timeline.bucket, slot.start)}, ${counted(slot.passing, 'claim')}`
  return (
    <input
      type="range"
      className="time-end"
      data-end={end}
      aria-label={end === 'first' ? 'From' : 'To'}
      aria-valuetext={words}
      min={0}
      max={whole.last}
      value={brush[end]}
      style={{ insetInlineStart: percent(end === 'first' ? brush.first : brush.last + 1, slots.length) }}
      onChange={({ target }) => {
        const value = Number(target.value)
        brushing.setDraft(
          end === 'first'
            ? { ...brush, first: Math.min(value, brush.last) }
            : { ...brush, last: Math.max(value, brush.first) },
        )
      }}
      onKeyDown={(event) => onKey(event, brush[end])}
      onKeyUp={brushing.finishKeys}
      onBlur={brushing.finishKeys}
    />
  )
}

/** The bars, the brush upon them, and the names of some buckets below. */
export function TimePlot(props: TimePlotProps) {
  const { timeline, slots, brushing } = props
  const { bucket } = timeline
  const plot = useRef<HTMLDivElement>(null)
  const bars = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const hasPeriod = useExplorerState((state) => wantedFilter(state).from !== null || wantedFilter(state).to !== null)
  const onKey = useTimeZoom(bars, timeline, slots)
  const { shown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave } = brushing
  return (
    <div ref={plot} className="time-plot">
      <div
        ref={bars}
        className="time-bars"
        aria-hidden="true"
        data-testid="time-bars"
        {...{ onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave }}
      >
        <Bars slots={slots} shown={shown ?? (hasPeriod ? nowhere : null)} />
        {shown !== null && <span className="time-brush" style={brushStyle(shown, slots.length)} />}
      </div>
      <End {...props} end="first" onKey={onKey} />
      <End {...props} end="last" onKey={onKey} />
      <div className="time-axis" aria-hidden="true">
        {width !== null &&
          ticksOf(slots, bucket, mostTicks(bucket, width)).map(({ slot, words }) => (
            <span key={slot} style={{ insetInlineStart: percent(slot + 0.5, slots.length) }}>
              {words}
            </span>
          ))}
      </div>
    </div>
  )
}
