import { type Cypher, cypher, whenSet } from '../cypher.ts'
import { number, oneOf, text } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import { type ClaimType, claimTypes } from '../model/claim-types.ts'
import { typeOfNumber } from '../model/group-kind.ts'
import { type EntityKind, entityKinds } from '../model/kinds.ts'
import type { ClaimConditions } from './claim-patterns.ts'
import { ofClaimsOfParents } from './claims-of-parents.ts'
import {
  carriedGroups,
  claimsOfGroup,
  groupPasses,
  groupsOfLink,
  type MappedConditions,
  placesOfGroups,
  typeOfGroup,
} from './mapped-groups.ts'
import { type NeighbourConditions, ofKinds } from './neighbours.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Claims of one type with neighbours of one kind, of whom there are `tied`. Summing `neighbours` over the types counts each neighbour once. */
export interface DegreeRow extends PerParentRow {
  readonly kind: EntityKind
  readonly type: ClaimType
  readonly claims: number
  readonly tied: number
  readonly neighbours: number
}

const kind = oneOf(entityKinds)
const type = oneOf(claimTypes)

const decodeDegree = (row: StoreRow): DegreeRow => ({
  parent: text(row.parent),
  kind: kind(row.kind),
  type: type(row.type),
  claims: number(row.claims),
  tied: number(row.tied),
  neighbours: number(row.neighbours),
})

const decodeMapped = ({ type, ...columns }: StoreRow): DegreeRow =>
  decodeDegree({ ...columns, type: typeOfNumber(number(type)) })

const sumOf = (type: Cypher, claims: Cypher): Cypher => cypher`
  WITH other.kind AS kind, ${type} AS type, ${claims} AS claims, CASE WHEN at = 0 THEN 1 ELSE 0 END AS neighbour
  RETURN kind, type, sum(claims) AS claims, count(*) AS tied, sum(neighbour) AS neighbours`

/** From the lists `types` and `typeCounts` of each `other` to their sums. */
const sumByKindAndType = cypher`
  UNWIND range(0, size(types) - 1) AS at
  ${sumOf(cypher`types[at]`, cypher`typeCounts[at]`)}`

/** How much is tied to each of these, by kind and by type? Read from the map. */
export const degree: PerParentQuery<NeighbourConditions, DegreeRow> = {
  name: 'degree',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
      WHERE ${ofKinds} AND ${whenSet('minClaims', cypher`link.claimCount >= $minClaims`)}
      WITH DISTINCT link, other
      WITH other, link.types AS types
      UNWIND range(0, size(types) - 1, 2) AS at
      ${sumOf(cypher`types[at]`, cypher`types[at + 1]`)}
    }
    RETURN parent, kind, type, claims, tied, neighbours`,
  decode: decodeMapped,
}

/** How much is tied to each of these by claims of some types or modalities? Read from the map. */
export const degreeByGroups: PerParentQuery<NeighbourConditions & MappedConditions, DegreeRow> = {
  name: 'degree-by-groups',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Entity {id: parent})-[link:LINKED]-(other:Entity)
      WHERE ${ofKinds}
      WITH other, ${groupsOfLink}
      UNWIND ${placesOfGroups} AS at
      WITH other, at, ${carriedGroups}
      WHERE ${groupPasses}
      WITH other, ${typeOfGroup} AS type, sum(${claimsOfGroup}) AS claims
      WITH other, sum(claims) AS claimCount, collect(type) AS types, collect(claims) AS typeCounts
      WHERE ${whenSet('minClaims', cypher`claimCount >= $minClaims`)}
      ${sumByKindAndType}
    }
    RETURN parent, kind, type, claims, tied, neighbours`,
  decode: decodeMapped,
}

/** How much is tied to each of these, if only some claims count? Counted from the claims. */
export const degreeByClaims: PerParentQuery<NeighbourConditions & ClaimConditions, DegreeRow> = {
  name: 'degree-by-claims',
  ...ofClaimsOfParents({
    which: ofKinds,
    about: cypher`
      WITH DISTINCT other, claim
      WITH other, type(claim) AS type, count(claim) AS claims
      WITH other, sum(claims) AS claimCount, collect(type) AS types, collect(claims) AS typeCounts
      WHERE ${whenSet('minClaims', cypher`claimCount >= $minClaims`)}
      ${sumByKindAndType}`,
    answer: cypher`RETURN parent, kind, type, claims, tied, neighbours`,
  }),
  decode: decodeDegree,
}
