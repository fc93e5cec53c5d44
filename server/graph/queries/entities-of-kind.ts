import { cypher, cypherName } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery, StoreValue } from '../graph-store.ts'
import { type EntityKind, entityLabels } from '../model/kinds.ts'
import type { EntityRecord } from '../model/records.ts'
import { decodeKey, inOrder, type KeysetPage, keysetPage, type SortOrder } from './keyset.ts'
import { isListed } from './list-conditions.ts'
import { dateOfEntity } from './period.ts'

interface ListedEntity {
  readonly entity: EntityRecord
  readonly key: string | number
}

/** What all lists can be narrowed by: words that some name must have, as starts of words; the describing document. */
type ListConditions = {
  readonly words: readonly string[] | null
  readonly document: string | null
  /** Conditions of the kind alone, by name; null where not set. */
  readonly [condition: string]: StoreValue
}

const unknownValue = cypher`9007199254740991`

const orders = {
  NAME: { key: cypher`entity.sortName`, descending: false },
  CLAIMS: { key: cypher`entity.claimCount`, descending: true },
  NEIGHBOURS: { key: cypher`entity.neighbourCount`, descending: true },
  NEWEST: dateOfEntity.newest,
  OLDEST: dateOfEntity.oldest,
  LARGEST: { key: cypher`coalesce(entity.value, -${unknownValue})`, descending: true },
  SMALLEST: { key: cypher`coalesce(entity.value, ${unknownValue})`, descending: false },
} as const satisfies Record<string, SortOrder>

/** In what order entities are listed: ties by id, what has no date or value last. */
export type ListOrder = keyof typeof orders

const matchListed = (kind: EntityKind) => cypher`
  MATCH (entity:${cypherName(entityLabels[kind])})
  WHERE ${isListed(kind)}`

/** Which entities of this kind are there, in this order? */
export function entitiesOfKind(kind: EntityKind, by: ListOrder): GraphQuery<ListConditions & KeysetPage, ListedEntity> {
  const order = orders[by]
  return {
    name: `entities-${kind.toLowerCase()}-by-${by.toLowerCase()}`,
    text: cypher`
      ${matchListed(kind)}
      ${keysetPage(cypher`entity`, order)}
      RETURN ${entityColumns('entity')} AS entity, key, entity.id AS id
      ${inOrder(order)}`,
    decode: (row) => ({ entity: decodeEntity(row.entity), key: decodeKey(row.key) }),
  }
}

/** How many entities of this kind are there? */
export const entityCountOfKind = (kind: EntityKind): GraphQuery<ListConditions, number> => ({
  name: `entity-count-${kind.toLowerCase()}`,
  text: cypher`${matchListed(kind)} RETURN count(entity) AS count`,
  decode: (row) => number(row.count),
})
