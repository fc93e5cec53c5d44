import { useEffect, useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import { readTimeline } from '../actions/read-tallies.ts'
import type { TimeBucket } from '../api/records.ts'
import { claimFilterOf, isPartSet, withoutPart, withPeriod } from '../state/filter.ts'
import { periodName } from '../state/filter-words.ts'
import { type Timeline, totalOf } from '../state/tallies.ts'
import { brushOf, periodOf, slotsOf, spanOf, type TimeSlot } from '../state/time-scale.ts'
import { bucketWords } from '../state/time-words.ts'
import { counted } from './kind-words.ts'
import { TimePlot } from './time-plot.tsx'
import { TimeUndated } from './time-undated.tsx'
import { useBrush } from './use-brush.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const bucketNames: Readonly<Record<TimeBucket, string>> = { DAY: 'day', MONTH: 'month', YEAR: 'year' }

/** Counts anew when other entities stand on the canvas, or the filter changes in more than its period. */
function useTimeline(): void {
  const explorer = useExplorer()
  const entities = useExplorerState((state) => state.content.entities)
  const asked = useExplorerState(({ sifting: { filter } }) =>
    JSON.stringify([filter.kinds, claimFilterOf(filter, 'period')]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is read from the state
  useEffect(() => {
    if (entities.size > 0) void readTimeline(explorer)
  }, [explorer, entities, asked])
}

function slotReadout({ start, all, passing, uncertain }: TimeSlot, bucket: TimeBucket): string {
  const claims = passing < all ? `${passing.toLocaleString('en')} of ${counted(all, 'claim')}` : counted(all, 'claim')
  return `${bucketWords(bucket, start)}: ${claims}${uncertain > 0 ? `, ${uncertain} with a wider date` : ''}`
}

/** How long a time a bar stands for, and what hatched ones mean. */
function barWords(slots: readonly TimeSlot[], bucket: TimeBucket): string {
  if (slots.length === 0) return ''
  const hatched = slots.some(({ uncertain }) => uncertain > 0) ? '; hatched: the date may be later' : ''
  return `, by ${bucketNames[bucket]}${hatched}`
}

function Dated({ timeline }: { readonly timeline: Timeline }) {
  const explorer = useExplorer()
  const wanted = useExplorerState(wantedFilter)
  const slots = useMemo(() => slotsOf(timeline), [timeline])
  const brush = useMemo(() => brushOf(slots, wanted.from, wanted.to), [slots, wanted.from, wanted.to])
  const brushing = useBrush(slots.length, brush, (chosen) => {
    const { from, to } = chosen === null ? { from: null, to: null } : periodOf(slots, chosen)
    void changeFilter(explorer, (filter) => withPeriod(filter, from, to))
  })
  const [total, passing] = [totalOf(timeline.all), totalOf(timeline.passing)]
  const pointed = brushing.pointed === null ? undefined : slots[brushing.pointed]
  const chosen = brushing.shown === null ? null : periodOf(slots, brushing.shown)
  return (
    <>
      <div className="time-head">
        <h2>Claims over time</h2>
        <p className="time-readout">
          {pointed === undefined
            ? `${passing < total ? `${passing.toLocaleString('en')} of ` : ''}${counted(total, 'claim')}${barWords(slots, timeline.bucket)}`
            : slotReadout(pointed, timeline.bucket)}
        </p>
        {(chosen !== null || isPartSet(wanted, 'period')) && (
          <p className="time-chosen">
            {periodName({ ...wanted, ...chosen })}
            <Button
              className="text-button"
              aria-label="Clear the period"
              onPress={() => void changeFilter(explorer, (filter) => withoutPart(filter, 'period'))}
            >
              Clear
            </Button>
          </p>
        )}
      </div>
      {slots.length === 0 ? (
        <p className="time-none">
          {total === 0 ? 'No claims tie what stands on the canvas.' : 'Their sources give no date for any of them.'}
        </p>
      ) : (
        <TimePlot slots={slots} bucket={timeline.bucket} brushing={brushing} />
      )}
      <TimeUndated timeline={timeline} />
    </>
  )
}

/** When the claims on the canvas lie, to choose a period from; what has no date in a lane of its own. */
export function TimeStrip() {
  const explorer = useExplorer()
  const timeline = useExplorerState((state) => state.tallies.timeline)
  useTimeline()
  return (
    <section
      className="time-strip"
      aria-label="Claims over time"
      data-undated={(timeline.status === 'ready' && spanOf(timeline.value.all) === null) || undefined}
    >
      {timeline.status === 'ready' && <Dated timeline={timeline.value} />}
      {timeline.status === 'loading' && (
        <div className="time-head">
          <h2>Claims over time</h2>
          <p className="time-readout">Counting…</p>
        </div>
      )}
      {timeline.status === 'failed' && (
        <p className="time-none" role="alert">
          The claims could not be counted: {timeline.problem.title.toLowerCase()}.{' '}
          <Button className="text-button" onPress={() => void readTimeline(explorer)}>
            Retry
          </Button>
        </p>
      )}
    </section>
  )
}
