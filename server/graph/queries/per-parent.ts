import { number, text } from '../decode/values.ts'
import type { GraphQuery, StoreParameters, StoreRow } from '../graph-store.ts'

/** Asked of many at once: one row or more for each parent that has an answer, each row naming its parent. */
type PerParentParameters = { readonly parents: readonly string[] }

export interface PerParentRow {
  readonly parent: string
}

/** A question that one round trip answers for any number of parents. */
export type PerParentQuery<Shared extends StoreParameters, Row extends PerParentRow> = GraphQuery<
  Shared & PerParentParameters,
  Row
>

/** Whether the rows bring the parent itself along. */
export type WithParent = { readonly withParent: boolean }

export interface CountRow extends PerParentRow {
  readonly count: number
}

export const decodeCount = (row: StoreRow): CountRow => ({ parent: text(row.parent), count: number(row.count) })
