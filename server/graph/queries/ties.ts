import { cypher, cypherAlternatives, whenSet } from '../cypher.ts'
import { claimColumns, decodeClaim } from '../decode/claim.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { text } from '../decode/values.ts'
import type { ClaimType } from '../model/claim-types.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { ClaimRecord, EntityRecord } from '../model/records.ts'
import { decodeKey, type KeysetPage } from './keyset.ts'
import { type CountRow, decodeCount, type PerParentQuery, type PerParentRow } from './per-parent.ts'

/** What an entity is asked for by name, such as its members: claims of one type, in one direction, to some kinds. */
export interface Tie {
  readonly type: ClaimType
  readonly direction: 'out' | 'in' | 'both'
  /** Kinds at the other end; all when absent. */
  readonly kinds?: readonly EntityKind[]
  /** By the other end's name, by its place in an order, or newest claim first. */
  readonly sortedBy: 'name' | 'order' | 'newest'
}

type TieConditions = { readonly kinds: readonly EntityKind[] | null }

type TiePage = TieConditions & KeysetPage

interface TieRow extends PerParentRow {
  readonly node: EntityRecord
  readonly claim: ClaimRecord
  readonly key: string | number
}

export interface TieQueries {
  readonly page: PerParentQuery<TiePage, TieRow>
  readonly count: PerParentQuery<TieConditions, CountRow>
}

const orders = {
  name: { key: cypher`other.sortName`, after: cypher`key > $afterKey`, by: cypher`key` },
  order: { key: cypher`coalesce(other.order, 1000000)`, after: cypher`key > $afterKey`, by: cypher`key` },
  newest: { key: cypher`claim.sort`, after: cypher`key < $afterKey`, by: cypher`key DESC` },
}

function pattern(tie: Tie) {
  const claim = cypher`-[claim:${cypherAlternatives([tie.type])}]-`
  const arrow = { out: cypher`${claim}>`, in: cypher`<${claim}`, both: claim }[tie.direction]
  return cypher`
    MATCH (:Entity {id: parent})${arrow}(other:Entity)
    WHERE ${whenSet('kinds', cypher`other.kind IN $kinds`)}
    WITH DISTINCT claim, other`
}

/** Which entities does this tie bind to each of these, by which claims? And how many such claims are there? */
export function tieQueries(tie: Tie): TieQueries {
  const { key, after, by } = orders[tie.sortedBy]
  const name = `${tie.type.toLowerCase()}-${tie.direction}-by-${tie.sortedBy}`
  return {
    page: {
      name: `ties-${name}`,
      text: cypher`
        UNWIND $parents AS parent
        CALL (parent) {
          ${pattern(tie)}
          WITH claim, other, ${key} AS key
          WHERE ${whenSet('afterId', cypher`${after} OR (key = $afterKey AND claim.id > $afterId)`)}
          RETURN claim, other, key
          ORDER BY ${by}, claim.id
          LIMIT $limit
        }
        RETURN parent, ${claimColumns} AS claim, ${entityColumns('other')} AS node, key, claim.id AS id
        ORDER BY parent, ${by}, id`,
      decode: (row) => ({
        parent: text(row.parent),
        node: decodeEntity(row.node),
        claim: decodeClaim(row.claim),
        key: decodeKey(row.key),
      }),
    },
    count: {
      name: `tie-count-${name}`,
      text: cypher`
        UNWIND $parents AS parent
        CALL (parent) { ${pattern(tie)} RETURN count(claim) AS count }
        RETURN parent, count`,
      decode: decodeCount,
    },
  }
}
