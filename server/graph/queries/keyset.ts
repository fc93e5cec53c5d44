import { type Cypher, cypher, whenSet } from '../cypher.ts'
import { number, text } from '../decode/values.ts'
import type { StoreValue } from '../graph-store.ts'

/** By what a list is sorted before the ids; never null. */
export interface SortOrder {
  readonly key: Cypher
  readonly descending: boolean
}

/** `afterKey` and `afterId` are of the last row of the page before. */
export type KeysetPage = {
  readonly afterKey: string | number | null
  readonly afterId: string | null
  readonly limit: number
}

export const decodeKey = (value: StoreValue | undefined): string | number =>
  typeof value === 'number' ? number(value) : text(value)

/** The page of `row` in this order, one of the conditions already begun, as `row` and `key`. */
export const keysetPage = (row: Cypher, { key, descending }: SortOrder): Cypher => cypher`
  WITH ${row}, ${key} AS key
  WHERE ${whenSet('afterId', cypher`key ${descending ? cypher`<` : cypher`>`} $afterKey OR (key = $afterKey AND ${row}.id > $afterId)`)}
  WITH ${row}, key
  ORDER BY key ${descending ? cypher`DESC` : cypher`ASC`}, ${row}.id
  LIMIT $limit`

/** The order once more, after the columns were made. */
export const inOrder = ({ descending }: SortOrder): Cypher =>
  cypher`ORDER BY key ${descending ? cypher`DESC` : cypher`ASC`}, id`
