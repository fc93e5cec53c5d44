import { parametersIn } from '../cypher.ts'
import type { StoreParameters, StoreValue } from '../graph-store.ts'
import { integerOf } from './small-integer.ts'

/** Whole numbers travel as integers; the driver by itself would send every number as a float. */
function toNeo4j(value: StoreValue | undefined): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integerOf(value) : value
  if (typeof value !== 'object') return value
  return isList(value) ? value.map(toNeo4j) : toNeo4jMap(value)
}

const toNeo4jMap = (values: { readonly [key: string]: StoreValue | undefined }): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toNeo4j(value)]))

/** Of the parameters those that the text names: the driver and the server would take in the others for nothing. */
export const toNeo4jParameters = (text: string, parameters: StoreParameters): Record<string, unknown> =>
  Object.fromEntries(parametersIn(text).map((name) => [name, toNeo4j(parameters[name])]))

const isList = (value: StoreValue): value is readonly StoreValue[] => Array.isArray(value)
