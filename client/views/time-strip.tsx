import { useEffect, useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import { readTimeline, showTime } from '../actions/read-timeline.ts'
import type { TimeBucket, TimeCount } from '../api/records.ts'
import { claimFilterOf, isPartSet, withPeriod } from '../state/filter.ts'
import { type Timeline, totalOf } from '../state/tallies.ts'
import { spanOf } from '../state/time-frame.ts'
import { type Brush, brushOf, periodChosenOn, slotsOf, type TimeSlot } from '../state/time-scale.ts'
import { bucketName, bucketWords, noDateWords, periodWords } from '../state/time-words.ts'
import { counted } from './kind-words.ts'
import { TimeChosen } from './time-chosen.tsx'
import { TimeGround } from './time-ground.tsx'
import { TimeUndated } from './time-undated.tsx'
import { useBrush } from './use-brush.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** Counts anew when other entities stand on the canvas, the filter changes, or its period comes to lie elsewhere. */
function useTimeline(): void {
  const explorer = useExplorer()
  const entities = useExplorerState((state) => state.content.entities)
  const asked = useExplorerState(({ sifting: { filter } }) =>
    JSON.stringify([filter.kinds, claimFilterOf(filter, 'period'), filter.from, filter.to]),
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

/** How many claims there are, how long a time a bar stands for, and what hatched ones mean; of which time, unless it is told below. */
function headWords({ bucket, frame, all, passing }: Timeline, slots: readonly TimeSlot[], isTold: boolean): string {
  const within = (counts: readonly TimeCount[]) =>
    totalOf(
      counts.filter(({ start }) => frame === null || (start !== null && frame.first <= start && start <= frame.last)),
    )
  const [total, passed] = [within(all), within(passing)]
  const claims = `${passed < total ? `${passed.toLocaleString('en')} of ` : ''}${counted(total, 'claim')}`
  if (slots.length === 0) return claims
  const hatched = slots.some(({ uncertain }) => uncertain > 0) ? '; hatched: the date may be later' : ''
  const period = frame === null || isTold ? '' : ` in ${periodWords(frame.first, frame.last)}`
  return `${claims}${period}, by ${bucketName(bucket)}${hatched}`
}

function Dated({ timeline }: { readonly timeline: Timeline }) {
  const explorer = useExplorer()
  const wanted = useExplorerState(wantedFilter)
  const slots = useMemo(() => slotsOf(timeline), [timeline])
  const brush = useMemo(() => brushOf(slots, wanted.from, wanted.to), [slots, wanted.from, wanted.to])
  const periodChosen = (chosen: Brush) => periodChosenOn(slots, brush, wanted, chosen)
  const brushing = useBrush(slots.length, brush, (chosen) => {
    const { from, to } = chosen === null ? { from: null, to: null } : periodChosen(chosen)
    void changeFilter(explorer, (filter) => withPeriod(filter, from, to))
  })
  const pointed = brushing.pointed === null ? undefined : slots[brushing.pointed]
  const chosen = brushing.shown === null ? null : periodChosen(brushing.shown)
  return (
    <>
      <div className="time-head">
        <div className="time-title">
          <h2>Claims over time</h2>
          {timeline.frame !== null && (
            <Button className="text-button" onPress={() => void showTime(explorer, 'all')}>
              All time
            </Button>
          )}
        </div>
        <p className="time-readout">
          {pointed === undefined ? headWords(timeline, slots, chosen !== null) : slotReadout(pointed, timeline.bucket)}
        </p>
        {(chosen !== null || isPartSet(wanted, 'period')) && (
          <TimeChosen slots={slots} period={{ ...wanted, ...chosen }} />
        )}
      </div>
      {slots.length === 0 ? (
        <p className="time-none">{noDateWords(totalOf(timeline.all))}</p>
      ) : (
        <TimeGround timeline={timeline} slots={slots} brushing={brushing} />
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
      aria-busy={timeline.status === 'loading'}
      data-undated={(timeline.status === 'ready' && spanOf(timeline.value.months) === null) || undefined}
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
