import { type Cypher, cypher, exceptWhen, onlyWhen } from '../cypher.ts'
import { claimGroupColumns, claimGroupList, earliestDay, latestDay, linkOfClaimGroups } from '../decode/claim-group.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { entityId } from '../decode/ids.ts'
import { decodeLink } from '../decode/link.ts'
import { claimsOfPairInPeriod, claimsOfPairThatReach } from './claims-among.ts'
import { claimsOfParentThatReach } from './claims-of-parents.ts'
import { claimsInMonths, type MonthConditions, monthsInReach } from './mapped-months.ts'
import { type NeighbourPage, type NeighbourRow, neighboursByClaims } from './neighbours.ts'
import type { PerParentQuery } from './per-parent.ts'
import { firstDay, lastDay } from './period.ts'
import { pageOfStrongest } from './strongest-page.ts'

/** How many claims of `parent` with each other entity pass, though they are sorted outside the period: a list of ids and counts, most often empty. */
const reachingIn = cypher`
  CALL (parent) {
    CALL (parent) { ${claimsOfParentThatReach} }
    WITH claim, other
    WHERE claim.sort <> '' AND (claim.sort < ${firstDay} OR claim.sort > ${lastDay})
    WITH other.id AS id, count(DISTINCT claim) AS claims
    RETURN collect([id, claims]) AS reaching
  }`

const counted = cypher`
  WITH link, other, reaching, link.months AS months
  ${monthsInReach(cypher`link, other, reaching`)}
  WITH link, other, reaching,
       ${claimsInMonths}
       + reduce(sum = 0, pair IN reaching | CASE WHEN pair[0] = other.id THEN sum + pair[1] ELSE sum END) AS claimCount`

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
