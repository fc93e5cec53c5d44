import { type TimelineRow, timeline, timelineBetween, timelineOfEntities } from '../graph/queries/timeline.ts'
import { claimConditions } from './arguments/claim-conditions.ts'
import { entityIdsArgument } from './arguments/ids.ts'
import { badUserInput } from './bad-user-input.ts'
import type { QueryTimelineArgs, TimeBucket, TimeBucketCount } from './generated/schema-types.ts'
import type { RequestGraph } from './request-graph.ts'

const mostBuckets = 10_000

const letters: Readonly<Record<TimeBucket, number>> = {
  YEAR: 'YYYY'.length,
  MONTH: 'YYYY-MM'.length,
  DAY: 'YYYY-MM-DD'.length,
}

/** The last day of the month `YYYY-MM`. */
function endOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(0)
  last.setUTCFullYear(year ?? 0, number ?? 0, 0)
  return `${month}-${String(last.getUTCDate()).padStart(2, '0')}`
}

function daysOf(bucket: string): { readonly start: string | null; readonly end: string | null } {
  switch (bucket.length) {
    case 0:
      return { start: null, end: null }
    case letters.YEAR:
      return { start: `${bucket}-01-01`, end: `${bucket}-12-31` }
    case letters.MONTH:
      return { start: `${bucket}-01`, end: endOfMonth(bucket) }
    default:
      return { start: bucket, end: bucket }
  }
}

const countOf = ({ bucket, count, uncertain }: TimelineRow): TimeBucketCount => ({
  ...daysOf(bucket),
  count,
  uncertain,
})

function rowsOf(
  graph: RequestGraph,
  { of, between, bucket, filter }: QueryTimelineArgs,
): Promise<readonly TimelineRow[]> {
  const conditions = { ...claimConditions(filter), letters: letters[bucket], limit: mostBuckets + 1 }
  const idsOf = (argument: string, ids: readonly string[]) => [...new Set(entityIdsArgument(argument, ids))]
  if (between !== null && between !== undefined) {
    if (of !== null && of !== undefined) throw badUserInput('Give one of the arguments "of" and "between", not both.')
    return graph.read(timelineBetween, { ...conditions, ids: idsOf('between', between) })
  }
  return of === null || of === undefined
    ? graph.read(timeline, conditions)
    : graph.read(timelineOfEntities, { ...conditions, ids: idsOf('of', of) })
}

/** How many claims lie in each bucket that has any, oldest first; those without a date last. Throws BAD_USER_INPUT. */
export async function timelineOf(graph: RequestGraph, args: QueryTimelineArgs): Promise<readonly TimeBucketCount[]> {
  const rows = await rowsOf(graph, args)
  if (rows.length > mostBuckets) {
    throw badUserInput(
      `The timeline has more than ${mostBuckets} buckets. Ask for a longer "bucket", or a shorter period in "filter".`,
    )
  }
  return [...rows.filter((row) => row.bucket !== ''), ...rows.filter((row) => row.bucket === '')].map(countOf)
}
