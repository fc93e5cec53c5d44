import { hasConditions } from '../graph/queries/claim-patterns.ts'
import {
  lettersOfMonth,
  type TimelineRow,
  timeline,
  timelineBetween,
  timelineBetweenByMonths,
  timelineByMonths,
  timelineOfEntities,
  timelineOfEntitiesByMonths,
} from '../graph/queries/timeline.ts'
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

type TimelineOfMonths = typeof timelineBetweenByMonths
type TimelineOfClaims = typeof timelineBetween

/** Read from the map where it can tell, which knows neither filters nor days. */
function rowsOf(
  graph: RequestGraph,
  { of, between, bucket, filter }: QueryTimelineArgs,
): Promise<readonly TimelineRow[]> {
  const size = { letters: letters[bucket], limit: mostBuckets + 1 }
  const claims = claimConditions(filter)
  const isMapped = !hasConditions(claims) && size.letters <= lettersOfMonth
  const idsOf = (argument: string, given: readonly string[]) => ({
    ids: [...new Set(entityIdsArgument(argument, given))],
  })
  const readOf = (ids: ReturnType<typeof idsOf>, mapped: TimelineOfMonths, counted: TimelineOfClaims) =>
    isMapped ? graph.read(mapped, { ...size, ...ids }) : graph.read(counted, { ...claims, ...size, ...ids })
  if (between !== null && between !== undefined) {
    if (of !== null && of !== undefined) throw badUserInput('Give one of the arguments "of" and "between", not both.')
    return readOf(idsOf('between', between), timelineBetweenByMonths, timelineBetween)
  }
  if (of !== null && of !== undefined) return readOf(idsOf('of', of), timelineOfEntitiesByMonths, timelineOfEntities)
  return isMapped ? graph.read(timelineByMonths, size) : graph.read(timeline, { ...claims, ...size })
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
