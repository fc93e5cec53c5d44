import { cypher, whenSet } from '../cypher.ts'
import { number, text } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import { rootOfNumber } from '../model/group-kind.ts'
import type { ClaimConditions } from './claim-patterns.ts'
import { ofClaimsOfParents } from './claims-of-parents.ts'
import { claimsOfGroup, type MappedConditions, placesOfGroups, rootOfGroup } from './mapped-groups.ts'
import { type NeighbourConditions, ofKinds } from './neighbours.ts'
import { passingNeighbours } from './neighbours-by-groups.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Interactions of one entity whose actions are under one root. */
interface ActionCountRow extends PerParentRow {
  readonly root: string
  readonly count: number
}

const decode = (row: StoreRow): ActionCountRow => ({
  parent: text(row.parent),
  root: text(row.root),
  count: number(row.count),
})

const decodeMapped = ({ root, ...columns }: StoreRow): ActionCountRow =>
  decode({ ...columns, root: rootOfNumber(number(root)) })

const sumByRoot = cypher`
  WITH ${rootOfGroup} AS root, ${claimsOfGroup} AS claims
  WHERE root <> 0
  RETURN root, sum(claims) AS count`

/** How many interactions does each of these have, by the root of their action? Read from the map. */
export const actionsOfLinks: PerParentQuery<NeighbourConditions, ActionCountRow> = {
  name: 'actions-of-links',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
      WHERE ${ofKinds} AND ${whenSet('minClaims', cypher`link.claimCount >= $minClaims`)}
      WITH DISTINCT link
      WITH link.groups AS groups
      UNWIND ${placesOfGroups} AS at
      ${sumByRoot}
    }
    RETURN parent, root, count`,
  decode: decodeMapped,
}

/** How many interactions does each of these have by the root of their action, of some types, modalities or roots? Read from the map. */
export const actionsByGroups: PerParentQuery<NeighbourConditions & MappedConditions, ActionCountRow> = {
  name: 'actions-by-groups',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      ${passingNeighbours}
      WITH DISTINCT link, passing
      WITH passing, link.groups AS groups
      UNWIND passing AS at
      ${sumByRoot}
    }
    RETURN parent, root, count`,
  decode: decodeMapped,
}

/** How many interactions does each of these have by the root of their action, if only some claims count? Counted from the claims. */
export const actionsByClaims: PerParentQuery<NeighbourConditions & ClaimConditions, ActionCountRow> = {
  name: 'actions-by-claims',
  ...ofClaimsOfParents({
    which: ofKinds,
    about: cypher`
      WITH DISTINCT other, claim
      WITH other, left(claim.action, 2) AS root, count(claim) AS claims
      WITH other, sum(claims) AS claimCount, collect({root: coalesce(root, ''), claims: claims}) AS groups
      WHERE ${whenSet('minClaims', cypher`claimCount >= $minClaims`)}
      UNWIND groups AS counted
      WITH counted.root AS root, counted.claims AS claims
      WHERE root <> ''
      RETURN root, sum(claims) AS count`,
    answer: cypher`RETURN parent, root, count`,
  }),
  decode,
}
