import { type Cypher, cypher, onlyWhen, whenSet, whereAnySet } from '../cypher.ts'
import { claimGroupColumns, claimGroupList, linkOfClaimGroups } from '../decode/claim-group.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { entityId } from '../decode/ids.ts'
import { decodeLinkBetween, linkColumnsBesideEnds, linkColumnsInShort } from '../decode/link.ts'
import type { StoreRow } from '../graph-store.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { EntityRecord, LinkRecord } from '../model/records.ts'
import { remembered } from '../remembered.ts'
import type { ClaimConditions } from './claim-patterns.ts'
import { ofClaimsOfParents } from './claims-of-parents.ts'
import type { KeysetPage } from './keyset.ts'
import { type CountRow, decodeCount, type PerParentQuery, type PerParentRow, type WithParent } from './per-parent.ts'

export interface NeighbourRow extends PerParentRow {
  readonly node: EntityRecord
  readonly link: LinkRecord
  /** The entities that the row tells of: the neighbour, and, where `withParent` is true, the one that it is tied to. */
  readonly met: readonly EntityRecord[]
}

/** Which neighbours count; null where a condition is not set. */
export type NeighbourConditions = { readonly kinds: readonly EntityKind[] | null; readonly minClaims: number | null }

export type NeighbourPage = NeighbourConditions & KeysetPage

const neighbourOrders = {
  STRONGEST: cypher`claimCount`,
  NEWEST: cypher`coalesce(last, '')`,
}

/** In what order neighbours are listed: ties by id, those without a dated claim last. */
export type NeighbourOrder = keyof typeof neighbourOrders

export const ofKinds = whenSet('kinds', cypher`other.kind IN $kinds`)
export const enough = whenSet('minClaims', cypher`claimCount >= $minClaims`)
export const afterNeighbour = whenSet('afterId', cypher`key < $afterKey OR (key = $afterKey AND other.id > $afterId)`)

const linksOfEntity = cypher`
  MATCH (entity)-[link:LINKED]-(other:Entity)
  WHERE ${ofKinds}
  WITH link, other, link.claimCount AS claimCount
  WHERE ${enough}`

/** The page of neighbours, with more columns where some are wanted: each with a comma before it. */
export const pageOfNeighbours = (columnsOfLink: Cypher, more: Cypher = cypher``): Cypher => cypher`
  RETURN parent, ${columnsOfLink} AS link, ${entityColumns('other')} AS node
         ${onlyWhen('withParent', cypher`, ${entityColumns('entity')} AS entity`)} ${more}
  ORDER BY parent, key DESC, other.id`

// A condition in any case, for else Neo4j would not read the index.
const mostClaims = whereAnySet(['afterKey'], cypher`$afterKey`, cypher`9007199254740991`)

interface EndsOfLink {
  readonly near: Cypher
  readonly far: Cypher
  readonly other: Cypher
}

// A case, for Neo4j would seek once for each side of an OR, and then has to sort what it finds.
const afterAmongEqual = ({ far }: EndsOfLink): Cypher =>
  cypher`CASE WHEN link.claimCount = $afterKey THEN link.${far} > $afterId ELSE true END`

/** The strongest links with the parent as this end, read in the order of the index on that end and the sum of the claims. */
const strongestLinks = (ends: EndsOfLink, limit: Cypher): Cypher => cypher`
  MATCH ()-[link:LINKED]->()
  WHERE link.${ends.near} = parent AND link.claimCount <= ${mostClaims}
    AND ${whenSet('minClaims', cypher`link.claimCount >= $minClaims`)}
    AND ${whenSet('afterId', afterAmongEqual(ends))}
  WITH link, ${ends.other} AS other
  WHERE ${ofKinds}
  RETURN link, other
  ORDER BY link.${ends.near} DESC, link.claimCount DESC, link.${ends.far}
  LIMIT ${limit}`

/** From `parent` to its strongest links, as `link`, `other` and `key`. */
export const strongestOfParent = (limit: Cypher): Cypher => cypher`
  CALL (parent) {
    CALL (parent) {
      ${strongestLinks({ near: cypher`sourceId`, far: cypher`targetId`, other: cypher`endNode(link)` }, limit)}
      UNION
      ${strongestLinks({ near: cypher`targetId`, far: cypher`sourceId`, other: cypher`startNode(link)` }, limit)}
    }
    RETURN link, other, link.claimCount AS key
    ORDER BY key DESC, other.id
    LIMIT ${limit}
  }`

const strongestByIndex = cypher`
  UNWIND $parents AS parent
  ${onlyWhen('withParent', cypher`MATCH (entity:Entity {id: parent})`)}
  ${strongestOfParent(cypher`$limit`)}
  ${pageOfNeighbours(linkColumnsInShort)}`

const byMap = (by: NeighbourOrder, page: Cypher): Cypher => cypher`
  UNWIND $parents AS parent
  MATCH (entity:Entity {id: parent})
  CALL (entity) {
    ${linksOfEntity}
    WITH link, other, claimCount, link.last AS last
    WITH link, other, ${neighbourOrders[by]} AS key
    WHERE ${afterNeighbour}
    RETURN link, other, key
    ORDER BY key DESC, other.id
    LIMIT $limit
  }
  ${page}`

/** The strongest links of each parent, on an engine that does not index relationships. */
export const strongestByMap = (page: Cypher): Cypher => byMap('STRONGEST', page)

export function decodeNeighbour(row: StoreRow): NeighbourRow {
  const parent = entityId(row.parent)
  const node = decodeEntity(row.node)
  const met = row.entity === undefined ? [node] : [node, decodeEntity(row.entity)]
  return { parent, node, link: decodeLinkBetween(parent, node.id, row.link), met }
}

/** Which entities come first among those tied to each of these? Read from the map. */
export const neighbours = remembered(
  (by: NeighbourOrder): PerParentQuery<NeighbourPage & WithParent, NeighbourRow> => ({
    name: `neighbours-by-${by.toLowerCase()}`,
    text: byMap(by, pageOfNeighbours(by === 'STRONGEST' ? linkColumnsInShort : linkColumnsBesideEnds)),
    ...(by === 'STRONGEST' ? { indexed: strongestByIndex } : {}),
    decode: decodeNeighbour,
  }),
)

/** Which entities come first among those tied to each of these, if only some claims count? Counted from the claims. */
export const neighboursByClaims = remembered(
  (by: NeighbourOrder): PerParentQuery<NeighbourPage & ClaimConditions, NeighbourRow> => ({
    name: `neighbours-by-claims-and-${by.toLowerCase()}`,
    ...ofClaimsOfParents({
      which: ofKinds,
      about: cypher`
        WITH other, ${claimGroupColumns}
        WITH other, sum(count) AS claimCount, max(last) AS last, ${claimGroupList}
        WHERE ${enough}
        WITH other, groups, ${neighbourOrders[by]} AS key
        WHERE ${afterNeighbour}
        RETURN other, key, groups
        ORDER BY key DESC, other.id
        LIMIT $limit`,
      answer: cypher`
        RETURN parent, ${entityColumns('other')} AS node, groups
        ORDER BY parent, key DESC, other.id`,
    }),
    decode: (row) => {
      const parent = entityId(row.parent)
      const node = decodeEntity(row.node)
      return { parent, node, link: linkOfClaimGroups(parent, node.id, row.groups), met: [node] }
    },
  }),
)

/** How many entities are tied to each of these? */
export const neighbourCount: PerParentQuery<NeighbourConditions, CountRow> = {
  name: 'neighbour-count',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (entity:Entity {id: parent})
    CALL (entity) { ${linksOfEntity} RETURN count(other) AS count }
    RETURN parent, count`,
  decode: decodeCount,
}

/** How many entities are tied to each of these, if only some claims count? */
export const neighbourCountByClaims: PerParentQuery<NeighbourConditions & ClaimConditions, CountRow> = {
  name: 'neighbour-count-by-claims',
  ...ofClaimsOfParents({
    which: ofKinds,
    about: cypher`
      WITH other, count(DISTINCT claim) AS claimCount
      WHERE ${enough}
      RETURN count(other) AS count`,
    answer: cypher`RETURN parent, count`,
  }),
  decode: decodeCount,
}
