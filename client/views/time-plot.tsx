import { type CSSProperties, useRef } from 'react'
import type { TimeBucket } from '../api/records.ts'
import type { Brush, TimeSlot } from '../state/time-scale.ts'
import { ticksOf } from '../state/time-ticks.ts'
import { bucketWords } from '../state/time-words.ts'
import { counted } from './kind-words.ts'
import type { useBrush } from './use-brush.ts'
import { useWidth } from './use-width.ts'

interface TimePlotProps {
  readonly slots: readonly TimeSlot[]
  readonly bucket: TimeBucket
  readonly brushing: ReturnType<typeof useBrush>
}

/** How many names of buckets can be read beside one another; the name of a month or a day is wider than a year. */
function mostTicks(bucket: TimeBucket, width: number): number {
  return Math.max(2, Math.min(12, Math.floor(width / (bucket === 'YEAR' ? 52 : 74))))
}

const percent = (part: number, whole: number): string => `${(100 * part) / Math.max(1, whole)}%`

const isWithin = (slot: number, brush: Brush | null): boolean =>
  brush === null || (slot >= brush.first && slot <= brush.last)

const Bars = ({ slots, shown }: { readonly slots: readonly TimeSlot[]; readonly shown: Brush | null }) => {
  const most = Math.max(1, ...slots.map(({ all }) => all))
  return slots.map(({ start, all, passing, uncertain }, index) => (
    <span key={start} className="time-slot" data-outside={!isWithin(index, shown) || undefined}>
      {all > 0 && <i className="time-bar time-bar-all" style={{ height: percent(all, most) }} />}
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

/** A slider for one end of the brush: for keys and screen readers, while pointers drag on the bars. */
function End({ slots, bucket, brushing, end }: TimePlotProps & { readonly end: keyof Brush }) {
  const whole: Brush = { first: 0, last: slots.length - 1 }
  const brush = brushing.shown ?? whole
  const slot = slots[brush[end]]
  const words = slot === undefined ? '' : `${bucketWords(bucket, slot.start)}, ${counted(slot.passing, 'claim')}`
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
      onKeyUp={brushing.finishKeys}
      onBlur={brushing.finishKeys}
    />
  )
}

/** The bars, the brush upon them, and the names of some buckets below. */
export function TimePlot(props: TimePlotProps) {
  const { slots, bucket, brushing } = props
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const { shown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave } = brushing
  return (
    <div ref={plot} className="time-plot">
      <div
        className="time-bars"
        aria-hidden="true"
        data-testid="time-bars"
        {...{ onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave }}
      >
        <Bars slots={slots} shown={shown} />
        {shown !== null && <span className="time-brush" style={brushStyle(shown, slots.length)} />}
      </div>
      <End {...props} end="first" />
      <End {...props} end="last" />
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
