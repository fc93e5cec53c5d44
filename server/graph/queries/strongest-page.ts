import { type Cypher, cypher } from '../cypher.ts'
import { afterNeighbour, enough, ofKinds } from './neighbours.ts'

/** How many of the strongest links are looked at before all are. Where a tenth of the claims pass, a page of 25 is among some 150. */
const sampled = cypher`$limit * 12`

const sampleOfEnd = (near: Cypher, far: Cypher, other: Cypher): Cypher => cypher`
  MATCH ()-[link:LINKED]->()
  WHERE link.${near} = parent AND link.claimCount > 0
  RETURN link, ${other} AS other
  ORDER BY link.${near} DESC, link.claimCount DESC, link.${far}
  LIMIT ${sampled}`

/** The strongest links of `parent`, with their other ends, as `sample`; any that is not among them holds at most `least` claims. */
const sampleOfStrongest = cypher`
  CALL (parent) {
    CALL (parent) {
      ${sampleOfEnd(cypher`sourceId`, cypher`targetId`, cypher`endNode(link)`)}
      UNION
      ${sampleOfEnd(cypher`targetId`, cypher`sourceId`, cypher`startNode(link)`)}
    }
    WITH link, other
    ORDER BY link.claimCount DESC
    LIMIT ${sampled}
    WITH collect([link, other]) AS sample, min(link.claimCount) AS least
    RETURN sample, CASE WHEN size(sample) < ${sampled} THEN -1 ELSE least END AS least
  }`

interface Counting {
  /** From `link` and `other` to how many of the link's claims pass, as `claimCount`, and to `kept`. */
  readonly counted: Cypher
  /** A variable that is kept beside each link. */
  readonly kept: Cypher
  /** What of the scope `counted` reads, besides the parameters: each variable with a comma before it. */
  readonly given?: Cypher
}

/**
 * From `parent` to the page of its neighbours of whose links the most claims pass, as `link`, `other` and `key`, in no order.
 * No more claims of a link pass than it holds. So where the page is full of links of which more pass than any link beyond a
 * sample of the strongest holds, no other can be on it, and all links are looked at only where it is not.
 */
export function pageOfStrongest({ counted, kept, given = cypher`` }: Counting): Cypher {
  const page = cypher`
    WHERE ${ofKinds}
    ${counted}
    WHERE claimCount > 0 AND ${enough}
    WITH link, other, ${kept}, claimCount AS key
    WHERE ${afterNeighbour}
    WITH link, other, ${kept}, key
    ORDER BY key DESC, other.id
    LIMIT $limit`
  return cypher`
    ${sampleOfStrongest}
    CALL (sample${given}) {
      UNWIND sample AS pair
      WITH pair[0] AS link, pair[1] AS other${given}
      ${page}
      RETURN collect([link, other, ${kept}, key]) AS page, min(key) AS last
    }
    WITH parent${given}, page, least = -1 OR (size(page) = $limit AND last > least) AS isWhole
    CALL (parent, page, isWhole${given}) {
      WITH page, isWhole
      WHERE isWhole
      UNWIND page AS entry
      RETURN entry[0] AS link, entry[1] AS other, entry[2] AS kept, entry[3] AS key
      UNION ALL
      WITH parent, isWhole${given}
      WHERE NOT isWhole
      MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
      ${page}
      RETURN link, other, ${kept} AS kept, key
    }`
}
