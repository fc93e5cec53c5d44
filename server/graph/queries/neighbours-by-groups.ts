import { type Cypher, cypher } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { entityId } from '../decode/ids.ts'
import { decodePassingLink, type MappedConditions, passingColumns, passingGroups } from './mapped-groups.ts'
import {
  afterNeighbour,
  enough,
  type NeighbourConditions,
  type NeighbourOrder,
  type NeighbourPage,
  type NeighbourRow,
  neighbourOrders,
  ofKinds,
} from './neighbours.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'

/** The links of `parent` and the neighbours at their other ends, as `link` and `other`, with `passing` and `claimCount`. */
export const passingNeighbours = cypher`
  MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
  WHERE ${ofKinds}
  ${passingGroups} AND ${enough}`

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

const passingPage = cypher`
  WITH link, other, passing, claimCount AS key
  WHERE ${afterNeighbour}
  WITH link, other, passing, key
  ORDER BY key DESC, other.id
  LIMIT $limit`

/**
 * No more claims of a link pass than it holds. So where the page is full of links of which more pass than any link beyond the
 * sample holds, no other can be on it, and all links are looked at only where it is not.
 */
const strongestByIndex = cypher`
  UNWIND $parents AS parent
  ${sampleOfStrongest}
  CALL (sample) {
    UNWIND sample AS pair
    WITH pair[0] AS link, pair[1] AS other
    WHERE ${ofKinds}
    ${passingGroups} AND ${enough}
    ${passingPage}
    RETURN collect([link, other, passing, key]) AS page, min(key) AS last
  }
  WITH parent, page, least = -1 OR (size(page) = $limit AND last > least) AS isWhole
  CALL (parent, page, isWhole) {
    WITH page, isWhole
    WHERE isWhole
    UNWIND page AS entry
    RETURN entry[0] AS link, entry[1] AS other, entry[2] AS passing, entry[3] AS key
    UNION ALL
    WITH parent, isWhole
    WHERE NOT isWhole
    ${passingNeighbours}
    ${passingPage}
    RETURN link, other, passing, key
  }
  RETURN parent, ${passingColumns}, ${entityColumns('other')} AS node, key, other.id AS id
  ORDER BY parent, key DESC, id`

/** Which entities come first among those tied to each of these, by claims of some types or modalities? Read from the map. */
export const neighboursByGroups = (
  by: NeighbourOrder,
): PerParentQuery<NeighbourPage & MappedConditions, NeighbourRow> => ({
  name: `neighbours-by-groups-and-${by.toLowerCase()}`,
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      ${passingNeighbours}
      WITH link, other, passing, ${neighbourOrders[by]} AS key
      WHERE ${afterNeighbour}
      RETURN link, other, passing, key
      ORDER BY key DESC, other.id
      LIMIT $limit
    }
    RETURN parent, ${passingColumns}, ${entityColumns('other')} AS node, key, other.id AS id
    ORDER BY parent, key DESC, id`,
  ...(by === 'STRONGEST' ? { indexed: strongestByIndex } : {}),
  decode: (row) => {
    const parent = entityId(row.parent)
    const node = decodeEntity(row.node)
    return { parent, node, link: decodePassingLink(parent, node.id, row), met: [node] }
  },
})

/** How many entities are tied to each of these by claims of some types or modalities? */
export const neighbourCountByGroups: PerParentQuery<NeighbourConditions & MappedConditions, CountRow> = {
  name: 'neighbour-count-by-groups',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) { ${passingNeighbours} RETURN count(other) AS count }
    RETURN parent, count`,
  decode: decodeCount,
}
