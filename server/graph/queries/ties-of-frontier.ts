import { type Cypher, cypher, whenSet, whereAnySet } from '../cypher.ts'
import { entityId } from '../decode/ids.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { EntityId } from '../model/records.ts'
import type { WeighedEntity, WeighedTie } from '../paths/find-paths.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { type MappedConditions, passingGroups } from './mapped-groups.ts'

/** Entities to look on from, and the kinds of those to look at; ties to one of the goals come first, of whatever kind. `limit` is of the ties of each. */
type Frontier = {
  readonly entities: readonly EntityId[]
  readonly goals: readonly EntityId[]
  readonly kinds: readonly EntityKind[] | null
  readonly limit: number
}

const decodeTie = (row: StoreRow): WeighedTie => ({
  one: entityId(row.one),
  other: entityId(row.far),
  claims: number(row.claims),
  weight: number(row.weight),
})

const leadsOn = whenSet('kinds', cypher`other.kind IN $kinds OR other.id IN $goals`)

const strongest = (weight: Cypher) => cypher`
  RETURN other.id AS far, claims, ${weight} AS weight, CASE WHEN other.id IN $goals THEN 0 ELSE 1 END AS away
  ORDER BY away, claims DESC, far
  LIMIT $limit`

const mapped: readonly (keyof MappedConditions)[] = ['typeNumbers', 'modalityNumbers', 'rootNumbers', 'documents']

/** Which ties lead on from these entities, if claims of some types, modalities, roots or documents count? The strongest of each, read from the map. */
export const tiesOfFrontier: GraphQuery<Frontier & MappedConditions, WeighedTie> = {
  name: 'ties-of-frontier',
  text: cypher`
    UNWIND $entities AS one
    CALL (one) {
      MATCH (:Entity {id: one})-[link:LINKED]-(other:Entity)
      WHERE other.id <> one AND ${leadsOn}
      ${whereAnySet(mapped, passingGroups, cypher`WITH other, link.claimCount AS claimCount`)}
      WITH other, claimCount AS claims
      WHERE claims > 0
      ${strongest(cypher`other.neighbourCount`)}
    }
    RETURN one, far, claims, weight`,
  decode: decodeTie,
}

/** Which ties lead on from these entities, if only some claims count? The strongest of each, counted from the claims. */
export const tiesOfFrontierByClaims: GraphQuery<Frontier & ClaimConditions, WeighedTie> = {
  name: 'ties-of-frontier-by-claims',
  text: cypher`
    UNWIND $entities AS one
    CALL (one) {
      MATCH (:Entity {id: one})-[claim:${anyClaim}]-(other:Entity)
      WHERE other.id <> one AND ${leadsOn} AND ${claimPasses}
      WITH other, count(DISTINCT claim) AS claims
      ${strongest(cypher`other.claimCount`)}
    }
    RETURN one, far, claims, weight`,
  decode: decodeTie,
}

type Ends = { readonly ids: readonly EntityId[] }

const weighed = (weight: Cypher) => cypher`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, ${weight} AS weight`

const decodeEnd = (row: StoreRow): WeighedEntity => ({ id: entityId(row.id), weight: number(row.weight) })

/** Which of these are in the graph, and how many neighbours has each? */
export const endsByNeighbours: GraphQuery<Ends, WeighedEntity> = {
  name: 'ends-by-neighbours',
  text: weighed(cypher`entity.neighbourCount`),
  decode: decodeEnd,
}

/** Which of these are in the graph, and how many claims has each? */
export const endsByClaims: GraphQuery<Ends, WeighedEntity> = {
  name: 'ends-by-claims',
  text: weighed(cypher`entity.claimCount`),
  decode: decodeEnd,
}
