import { type Cypher, cypher, whereAnySet } from '../cypher.ts'
import { claimsOfPairInPeriod } from './claims-among.ts'
import { passingGroups } from './mapped-groups.ts'
import { claimsInMonths, monthsInReach } from './mapped-months.ts'

/** How many claims of some types, modalities, documents or roots (see MappedConditions) the links in scope as `link`, from one end to `other`, sum up together: `count`. */
export const countByGroups = cypher`
  ${whereAnySet(
    ['typeNumbers', 'modalityNumbers', 'rootNumbers', 'documents'],
    passingGroups,
    cypher`WITH link.claimCount AS claimCount`,
  )}
  RETURN coalesce(sum(claimCount), 0) AS count`

/**
 * The same of the claims in some months (see MonthConditions). Where a link has a claim whose date reaches beyond its month,
 * which those of event data do not, its claims are counted one by one.
 */
export const countInMonths: Cypher = cypher`
  CALL (link) {
    WITH link.beyondMonth AS beyond, link.months AS months
    WHERE beyond IS NULL
    ${monthsInReach(cypher`beyond`)}
    RETURN ${claimsInMonths} AS claims
    UNION ALL
    WITH link.beyondMonth AS beyond, link.sourceId AS near, link.targetId AS far
    WHERE beyond IS NOT NULL
    ${claimsOfPairInPeriod}
    RETURN count(DISTINCT claim) AS claims
  }
  RETURN coalesce(sum(claims), 0) AS count`
