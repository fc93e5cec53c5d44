import { isAbort } from '../api/api-error.ts'
import type { ClaimFilter, TimeBucket, TimeCount } from '../api/records.ts'
import type { Content } from '../state/content.ts'
import { claimFilterOf, type Filter, isPartSet } from '../state/filter.ts'
import { failed, ready } from '../state/loadable.ts'
import { problemOf } from '../state/problem.ts'
import { bucketFor, isMostlyWider, spanOf } from '../state/time-scale.ts'
import { countByAction, rootsLookedInto } from './count-by-action.ts'
import type { Explorer } from './explorer.ts'
import { type CountsByCode, keptCounts, keptUnder } from './kept-counts.ts'
import type { LatestTask } from './latest-task.ts'

/** Begins to count, but not before the canvas shows what is counted: that is what the reader waits for. */
async function startBehind({ canvas }: Explorer, task: LatestTask): Promise<AbortSignal> {
  const signal = task.start()
  await canvas?.drawn()
  return signal
}

/** The entities on the canvas that are of the chosen kinds. */
function idsOfKinds({ store }: Explorer, { kinds }: Filter): readonly string[] {
  const entities = [...store.getState().content.entities.values()]
  return entities.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ id }) => id)
}

interface WholeTimeline {
  readonly bucket: TimeBucket
  readonly counts: readonly TimeCount[]
}

const wholeTimelines = new WeakMap<Content['entities'], WholeTimeline>()

/** All claims on the canvas: the same as long as the same entities stand there, whatever is filtered. */
async function timelineOfAll(
  explorer: Explorer,
  entities: Content['entities'],
  signal: AbortSignal,
): Promise<WholeTimeline> {
  const timeline = wholeTimelines.get(entities) ?? (await wholeTimeline(explorer, [...entities.keys()], signal))
  wholeTimelines.set(entities, timeline)
  return timeline
}

/** All claims on the canvas, in buckets that suit the span of their dates, and how closely these are known. */
async function wholeTimeline({ api }: Explorer, ids: readonly string[], signal: AbortSignal): Promise<WholeTimeline> {
  const months: WholeTimeline = { bucket: 'MONTH', counts: await api.timeline(ids, {}, 'MONTH', signal) }
  const span = spanOf(months.counts)
  const bucket = span === null ? 'MONTH' : bucketFor(span.first, span.last)
  if (bucket === 'MONTH') return months
  const counts = await api.timeline(ids, {}, bucket, signal)
  return bucket === 'DAY' && isMostlyWider(counts) ? months : { bucket, counts }
}

const isEmpty = (filter: ClaimFilter): boolean => Object.keys(filter).length === 0

/** Counts the claims between the entities on the canvas over time: all, and those that pass whatever the period. */
export async function readTimeline(explorer: Explorer): Promise<void> {
  const { api, store, timing } = explorer
  const signal = await startBehind(explorer, timing)
  const { content, sifting } = store.getState()
  const conditions = claimFilterOf(sifting.filter, 'period')
  const isWhole = isEmpty(conditions) && !isPartSet(sifting.filter, 'kinds')
  try {
    const { bucket, counts } = await timelineOfAll(explorer, content.entities, signal)
    const passing = isWhole
      ? counts
      : await api.timeline(idsOfKinds(explorer, sifting.filter), conditions, bucket, signal)
    store.setState(({ tallies }) => ({
      tallies: { ...tallies, timeline: ready({ bucket, all: counts, passing }) },
    }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState(({ tallies }) => ({ tallies: { ...tallies, timeline: failed(problemOf(thrown)) } }))
  }
}

/** Counts the claims between the entities on the canvas by type, modality, document and action. */
export async function readClaimCounts(explorer: Explorer): Promise<void> {
  const { api, store, counting } = explorer
  const signal = await startBehind(explorer, counting)
  const { content, sifting } = store.getState()
  const { from, to, undated } = claimFilterOf(sifting.filter)
  const period = isPartSet(sifting.filter, 'period') ? { from, to, undated } : {}
  const isWhole = isEmpty(period) && !isPartSet(sifting.filter, 'kinds')
  try {
    const roots = rootsLookedInto(store.getState())
    const actions = roots.length === 0 ? [] : await api.actionsUnder(roots, signal)
    const count = async (kept: CountsByCode, ids: readonly string[], filter: ClaimFilter) => {
      const counts = kept.get('') ?? (await api.claimCounts(ids, filter, signal))
      kept.set('', counts)
      return countByAction(counts, actions, async (codes) => {
        const missing = codes.filter((code) => !kept.has(code))
        const found = missing.length === 0 ? [] : await api.claimCountsOf(missing, ids, filter, signal)
        for (const [code, ofCode] of found) kept.set(code, ofCode)
        return kept
      })
    }
    const all = await count(keptCounts(content.entities), [...content.entities.keys()], {})
    const conditions = JSON.stringify([sifting.filter.kinds, period])
    const inPeriod = isWhole
      ? all
      : await count(keptUnder(content.entities, conditions), idsOfKinds(explorer, sifting.filter), period)
    const actionNames = new Map(actions.map(({ code, label }) => [code, label]))
    store.setState(({ tallies }) => ({ tallies: { ...tallies, claims: ready({ all, inPeriod, actionNames }) } }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState(({ tallies }) => ({ tallies: { ...tallies, claims: failed(problemOf(thrown)) } }))
  }
}
