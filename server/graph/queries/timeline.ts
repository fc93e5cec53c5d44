import { cypher } from '../cypher.ts'
import { reachesBeyond } from '../decode/claim-group.ts'
import { number, text } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import { textOfMonth } from '../model/date-numbers.ts'
import type { EntityId } from '../model/records.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { ofClaimsAmong } from './claims-among.ts'
import { ofLinksAmong } from './near-and-far.ts'

/** How long a bucket is, as the number of letters of a day `YYYY-MM-DD` that name it. */
type TimelineConditions = ClaimConditions & { readonly letters: number; readonly limit: number }

type MappedTimeline = Pick<TimelineConditions, 'letters' | 'limit'>

/** How many letters name a month, and how many a year; no finer bucket can be read from the map. */
export const lettersOfMonth = 7
const lettersOfYear = cypher`4`

type Ends = { readonly ids: readonly EntityId[] }

export interface TimelineRow {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, by the first day that a claim's date can mean; empty for claims without one. */
  readonly bucket: string
  readonly count: number
  /** How many of them have a date that is open, or reaches beyond the bucket. */
  readonly uncertain: number
}

const decodeBucket = (row: StoreRow): TimelineRow => ({
  bucket: text(row.bucket),
  count: number(row.count),
  uncertain: number(row.uncertain),
})

const decodeMonths = ({ bucket, ...sums }: StoreRow): TimelineRow =>
  decodeBucket({ ...sums, bucket: textOfMonth(number(bucket)) })

const inOrder = cypher`
  RETURN bucket, count, uncertain
  ORDER BY bucket
  LIMIT $limit`

const buckets = cypher`
  WITH substring(claim.sort, 0, $letters) AS bucket, ${reachesBeyond(cypher`$letters`)} AS uncertain
  WITH bucket, count(*) AS count, sum(uncertain) AS uncertain
  ${inOrder}`

const bucketsOfLinks = cypher`
  WITH link.months AS months,
       coalesce(CASE WHEN $letters = ${lettersOfYear} THEN link.beyondYear ELSE link.beyondMonth END, []) AS beyond
  UNWIND range(0, size(months) - 1, 2) AS at
  WITH months[at] AS month, months[at + 1] AS claims, coalesce(beyond[at / 2], 0) AS beyond
  WITH CASE WHEN $letters = ${lettersOfYear} THEN month - month % 100 ELSE month END AS bucket, claims, beyond
  WITH bucket, sum(claims) AS count, sum(beyond) AS uncertain
  ${inOrder}`

/** How many claims are there in each year, month or day? Oldest first, those without a date before all. */
export const timeline: GraphQuery<TimelineConditions, TimelineRow> = {
  name: 'timeline',
  text: cypher`
    MATCH (:Entity)-[claim:${anyClaim}]->(:Entity)
    WHERE ${claimPasses}
    ${buckets}`,
  decode: decodeBucket,
}

/** How many claims touch these entities in each year, month or day? A claim that touches two of them counts once. */
export const timelineOfEntities: GraphQuery<TimelineConditions & Ends, TimelineRow> = {
  name: 'timeline-of-entities',
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[claim:${anyClaim}]-(:Entity)
    WHERE ${claimPasses}
    WITH DISTINCT claim
    ${buckets}`,
  decode: decodeBucket,
}

/** How many claims tie these entities to one another in each year, month or day? */
export const timelineBetween: GraphQuery<TimelineConditions & Ends, TimelineRow> = {
  name: 'timeline-between',
  ...ofClaimsAmong(cypher`WITH DISTINCT claim ${buckets}`),
  decode: decodeBucket,
}

/** How many claims are there in each year or month? Read from the map. */
export const timelineByMonths: GraphQuery<MappedTimeline, TimelineRow> = {
  name: 'timeline-by-months',
  text: cypher`
    MATCH (:Entity)-[link:LINKED]->(:Entity)
    ${bucketsOfLinks}`,
  decode: decodeMonths,
}

/** How many claims touch these entities in each year or month? A claim that touches two of them counts once. Read from the map. */
export const timelineOfEntitiesByMonths: GraphQuery<MappedTimeline & Ends, TimelineRow> = {
  name: 'timeline-of-entities-by-months',
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[link:LINKED]-(:Entity)
    WITH DISTINCT link
    ${bucketsOfLinks}`,
  decode: decodeMonths,
}

/** How many claims tie these entities to one another in each year or month? Read from the map. */
export const timelineBetweenByMonths: GraphQuery<MappedTimeline & Ends, TimelineRow> = {
  name: 'timeline-between-by-months',
  ...ofLinksAmong(bucketsOfLinks),
  decode: decodeMonths,
}
