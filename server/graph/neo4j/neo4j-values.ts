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

const areNumbers = (items: readonly StoreValue[]): boolean => items.length > 0 && items.every(Number.isSafeInteger)

/** Lists of whole numbers as texts, `1 2 3`. */
function withTexts(value: StoreValue | undefined): StoreValue {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null
  if (isList(value)) return areNumbers(value) ? value.join(' ') : value.map(withTexts)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item)]))
}

/** Of the parameters those that the text names: the driver and the server would take in the others for nothing. */
export function toNeo4jParameters(
  text: string,
  parameters: StoreParameters,
  numbersAsTexts = false,
): Record<string, unknown> {
  const put = numbersAsTexts ? (value: StoreValue | undefined) => toNeo4j(withTexts(value)) : toNeo4j
  return Object.fromEntries(parametersIn(text).map((name) => [name, put(parameters[name])]))
}

const isList = (value: StoreValue): value is readonly StoreValue[] => Array.isArray(value)
