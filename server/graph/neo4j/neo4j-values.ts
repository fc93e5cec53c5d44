import neo4j from 'neo4j-driver'
import type { StoreValue } from '../graph-store.ts'

/** Whole numbers travel as integers; the driver by itself would send every number as a float. */
function toNeo4j(value: StoreValue | undefined): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object') return value
  return isList(value) ? value.map(toNeo4j) : toNeo4jMap(value)
}

export const toNeo4jMap = (values: { readonly [key: string]: StoreValue | undefined }): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toNeo4j(value)]))

const isList = (value: StoreValue): value is readonly StoreValue[] => Array.isArray(value)
