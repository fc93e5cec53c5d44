import { type Cypher, cypher, exceptWhen, onlyWhen } from '../cypher.ts'
import { claimGroupColumns, claimGroupList, earliestDay, latestDay, linkOfClaimGroups } from '../decode/claim-group.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { entityId } from '../decode/ids.ts'
import { decodeLink } from '../decode/link.ts'
import { monthNumber, placeOfMonth } from '../model/date-numbers.ts'
import { type ClaimConditions, hasConditions } from './claim-patterns.ts'
import { claimsOfPairInPeriod, claimsOfPairThatReach } from './claims-among.ts'
import { claimsOfParentThatReach } from './claims-of-parents.ts'
import { type NeighbourPage, type NeighbourRow, neighboursByClaims } from './neighbours.ts'
import type { PerParentQuery } from './per-parent.ts'
import { firstDay, lastDay } from './period.ts'
import { pageOfStrongest } from './strongest-page.ts'

/** A period of whole months, and nothing else: the map tells how many claims of a link begin in each month. */
export type MonthConditions = ClaimConditions & {
  readonly firstMonth: number
  readonly lastMonth: number
  /** The places of both (see `placeOfMonth`). */
  readonly firstPlace: number
  readonly lastPlace: number
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const beginsMonth = (day: string): boolean => day.endsWith('-01')

/** The conditions, if they are a period of whole months alone, which may be open; null elsewhere. */
export function monthConditions(conditions: ClaimConditions): MonthConditions | null {
  const { from, to } = conditions
  if (from === null && to === null) return null
  if (hasConditions({ ...conditions, from: null, to: null })) return null
  if (from !== null && !beginsMonth(from)) return null
  if (to !== null && !beginsMonth(dayAfter(to))) return null
  const numberOf = (day: string): number => monthNumber(day.slice(0, 7))
  const firstMonth = from === null ? 0 : numberOf(from)
  const lastMonth = to === null ? 999_912 : numberOf(to)
  const [firstPlace, lastPlace] = [placeOfMonth(firstMonth), placeOfMonth(lastMonth)]
  return { ...conditions, firstMonth, lastMonth, firstPlace, lastPlace }
}

/** How many claims of `parent` with each other entity pass, though they are sorted outside the period: a list of ids and counts, most often empty. */
const reachingIn = cypher`
  CALL (parent) {
    CALL (parent) { ${claimsOfParentThatReach} }
    WITH claim, other
    WHERE claim.sort <> '' AND (claim.sort < ${firstDay} OR claim.sort > ${lastDay})
    WITH other.id AS id, count(DISTINCT claim) AS claims
    RETURN collect([id, claims]) AS reaching
  }`

const placeOf = (month: Cypher): Cypher => cypher`(${month} / 100 * 13 + ${month} % 100)`

/**
 * Which of `months`, two numbers each, can lie in the period, as a range of indexes. They are in order, so that there are no more
 * of them before or after the period than its distance to the first and the last.
 */
const monthsInReach = cypher`
  WITH link, other, reaching, months, size(months) AS size,
       size(months) - 2 - 2 * (${placeOf(cypher`months[-2]`)} - $firstPlace) AS least,
       2 * ($lastPlace - ${placeOf(cypher`months[0]`)}) AS most
  WITH link, other, reaching, months, CASE WHEN least < 0 THEN 0 ELSE least END AS least,
       CASE WHEN most < size THEN most ELSE size - 2 END AS most`

const counted = cypher`
  WITH link, other, reaching, link.months AS months
  ${monthsInReach}
  WITH link, other, reaching,
       reduce(sum = 0, at IN range(least, most, 2) |
         CASE WHEN months[at] >= $firstMonth AND months[at] <= $lastMonth THEN sum + months[at + 1] ELSE sum END)
       + reduce(sum = 0, pair IN reaching | CASE WHEN pair[0] = other.id THEN sum + pair[1] ELSE sum END)
       ${onlyWhen('undated', cypher`+ CASE WHEN months[0] < 0 THEN months[1] ELSE 0 END`)} AS claimCount`

const dayOfPair = (source: Cypher, target: Cypher, order: Cypher): Cypher => cypher`
  MATCH ()-[claim:INTERACTED]->()
  USING INDEX SEEK claim:INTERACTED(sourceId, targetId, sort)
  WHERE claim.sourceId = ${source} AND claim.targetId = ${target} AND claim.sort >= ${firstDay}
    AND claim.sort <= ${lastDay} AND claim.reach IS NULL
  RETURN claim
  ORDER BY claim.sourceId ${order}, claim.targetId ${order}, claim.sort ${order}
  LIMIT 1`

const [near, far] = [cypher`near`, cypher`far`]
const [ascending, descending] = [cypher`ASC`, cypher`DESC`]

/** The first and the last day of the claims between `near` and `far`, with no look at those in between. */
const daysOfPair = cypher`
  CALL (near, far) {
    CALL (near, far) {
      ${dayOfPair(near, far, ascending)}
      UNION
      ${dayOfPair(near, far, descending)}
      UNION
      ${dayOfPair(far, near, ascending)}
      UNION
      ${dayOfPair(far, near, descending)}
      UNION
      ${claimsOfPairThatReach}
    }
    RETURN min(${earliestDay}) AS first, max(${latestDay}) AS last
  }`

const groupsOfPair = cypher`
  CALL (near, far) {
    ${claimsOfPairInPeriod}
    WITH ${claimGroupColumns}
    RETURN ${claimGroupList}
  }`

/**
 * Which entities have the most claims in some months with each of these? Told by the map; what else is asked of a link is
 * counted from its claims, for those on the page alone.
 */
export const neighboursInMonths: PerParentQuery<NeighbourPage & MonthConditions, NeighbourRow> = {
  name: 'neighbours-in-months',
  text: neighboursByClaims('STRONGEST').text,
  indexed: cypher`
    UNWIND $parents AS parent
    ${reachingIn}
    ${pageOfStrongest({ counted, kept: cypher`reaching`, given: cypher`, reaching` })}
    WITH parent, link, other, key, parent AS near, other.id AS far
    ${onlyWhen('sumsOnly', daysOfPair)}
    ${exceptWhen('sumsOnly', groupsOfPair)}
    RETURN parent, ${entityColumns('other')} AS node,
           ${onlyWhen('sumsOnly', cypher`[link.id, key, first, last, []] AS link`)}
           ${exceptWhen('sumsOnly', cypher`groups`)}
    ORDER BY parent, key DESC, far`,
  decode: (row) => {
    const parent = entityId(row.parent)
    const node = decodeEntity(row.node)
    const link = row.link === undefined ? linkOfClaimGroups(parent, node.id, row.groups) : decodeLink(row.link)
    return { parent, node, link, met: [node] }
  },
}
