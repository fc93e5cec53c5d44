import { cypher, onlyWhen } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { decodeLinkBetween, linkColumnsInShort } from '../decode/link.ts'
import { optional, row } from '../decode/values.ts'
import type { StoreValue } from '../graph-store.ts'
import type { EntityId } from '../model/records.ts'
import {
  decodeNeighbour,
  type NeighbourPage,
  type NeighbourRow,
  pageOfNeighbours,
  strongestByMap,
  strongestOfParent,
} from './neighbours.ts'
import type { PerParentQuery, WithParent } from './per-parent.ts'

interface NeighbourTwiceRow extends NeighbourRow {
  /** The neighbour's own neighbours, as `neighbours` would answer; null where the engine has not read them along. */
  readonly further: readonly NeighbourRow[] | null
}

/** The first page of both lists, without conditions; the rows that are further are no more than `furtherLimit`. */
export type NeighbourTwicePage = NeighbourPage & WithParent & { readonly furtherLimit: number }

const further = cypher`
  WITH parent, link, other, key ${onlyWhen('withParent', cypher`, entity`)}, other.id AS near
  CALL (near) {
    WITH near AS parent
    ${strongestOfParent(cypher`$furtherLimit`)}
    WITH link, other, key
    ORDER BY key DESC, other.id
    RETURN collect([${linkColumnsInShort}, ${entityColumns('other')}]) AS further
  }`

function decodeFurther(parent: EntityId, value: StoreValue | undefined): NeighbourRow {
  const [link, other] = row(value)
  const node = decodeEntity(other)
  return { parent, node, link: decodeLinkBetween(parent, node.id, link), met: [node] }
}

const optionalRows = optional(row)

/** Which entities come first among those tied to each of these, and which among those tied to them? Read from the map. */
export const neighboursTwice: PerParentQuery<NeighbourTwicePage, NeighbourTwiceRow> = {
  name: 'neighbours-twice',
  text: strongestByMap(pageOfNeighbours(linkColumnsInShort, cypher`, null AS further`)),
  indexed: cypher`
    UNWIND $parents AS parent
    ${onlyWhen('withParent', cypher`MATCH (entity:Entity {id: parent})`)}
    ${strongestOfParent(cypher`$limit`)}
    ${further}
    ${pageOfNeighbours(linkColumnsInShort, cypher`, further`)}`,
  decode: (given) => {
    const neighbour = decodeNeighbour(given)
    const rows = optionalRows(given.further)?.map((value) => decodeFurther(neighbour.node.id, value)) ?? null
    return { ...neighbour, further: rows, met: [...neighbour.met, ...(rows ?? []).map(({ node }) => node)] }
  },
}
