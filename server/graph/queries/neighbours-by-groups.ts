import { type Cypher, cypher } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { entityId } from '../decode/ids.ts'
import { remembered } from '../remembered.ts'
import {
  decodePassingLink,
  lastOfGroup,
  type MappedConditions,
  passingColumns,
  passingGroups,
} from './mapped-groups.ts'
import {
  afterNeighbour,
  enough,
  type NeighbourConditions,
  type NeighbourOrder,
  type NeighbourPage,
  type NeighbourRow,
  ofKinds,
} from './neighbours.ts'
import { type CountRow, decodeCount, type PerParentQuery } from './per-parent.ts'
import { pageOfStrongest } from './strongest-page.ts'

/** The links of `parent` and the neighbours at their other ends, as `link` and `other`, with `passing` and `claimCount`. */
export const passingNeighbours = cypher`
  MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
  WHERE ${ofKinds}
  ${passingGroups}
  WHERE claimCount > 0 AND ${enough}`

const strongestByIndex = cypher`
  UNWIND $parents AS parent
  ${pageOfStrongest({ counted: passingGroups, kept: cypher`passing` })}
  WITH parent, link, other, key, kept AS passing
  RETURN parent, ${passingColumns}, ${entityColumns('other')} AS node
  ORDER BY parent, key DESC, other.id`

const offset = cypher`100000000`

/** From `passing` to the last day of the claims in these groups, as text. */
const lastOfPassing = cypher`
  WITH link, other, passing, link.groups AS groups
  WITH link, other, passing,
       reduce(day = 0, at IN passing | CASE WHEN ${lastOfGroup} > day THEN ${lastOfGroup} ELSE day END) AS lastDay
  WITH link, other, passing, lastDay, toString(${offset} + lastDay) AS digits
  WITH link, other, passing, CASE lastDay WHEN 0 THEN '' ELSE
       substring(digits, 1, 4) + '-' + substring(digits, 5, 2) + '-' + substring(digits, 7, 2) END AS key`

const keyOfPassing = {
  STRONGEST: cypher`WITH link, other, passing, claimCount AS key`,
  NEWEST: lastOfPassing,
} satisfies Record<NeighbourOrder, Cypher>

/** Which entities come first among those tied to each of these, by claims of some types or modalities? Read from the map. */
export const neighboursByGroups = remembered(
  (by: NeighbourOrder): PerParentQuery<NeighbourPage & MappedConditions, NeighbourRow> => ({
    name: `neighbours-by-groups-and-${by.toLowerCase()}`,
    text: cypher`
      UNWIND $parents AS parent
      CALL (parent) {
        ${passingNeighbours}
        ${keyOfPassing[by]}
        WHERE ${afterNeighbour}
        RETURN link, other, passing, key
        ORDER BY key DESC, other.id
        LIMIT $limit
      }
      RETURN parent, ${passingColumns}, ${entityColumns('other')} AS node
      ORDER BY parent, key DESC, other.id`,
    ...(by === 'STRONGEST' ? { indexed: strongestByIndex } : {}),
    decode: (row) => {
      const parent = entityId(row.parent)
      const node = decodeEntity(row.node)
      return { parent, node, link: decodePassingLink(parent, node.id, row), met: [node] }
    },
  }),
)

/** How many entities are tied to each of these by claims of some types or modalities? */
export const neighbourCountByGroups: PerParentQuery<NeighbourConditions & MappedConditions, CountRow> = {
  name: 'neighbour-count-by-groups',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) { ${passingNeighbours} RETURN count(other) AS count }
    RETURN parent, count`,
  decode: decodeCount,
}
