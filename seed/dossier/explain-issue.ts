import { z } from 'zod'
import { didYouMean } from './did-you-mean.ts'
import type { Path } from './read-yaml.ts'

/** What is wrong at one place of a dossier's structure. */
export interface Finding {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly message: string
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list of two numbers, `[start, end]`',
  object: 'a block of `name: value` lines',
  record: 'a block of `name: value` lines',
}

const mostQuoted = 80

const brief = (value: unknown): unknown =>
  typeof value === 'string' && value.length > mostQuoted ? `${value.slice(0, mostQuoted)}…` : value

/** A value in few words: a file that is no dossier may be read as one text of any length. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a block of lines'
  return JSON.stringify(brief(value))
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemaAt(schema.unwrap(), path)
  const [step, ...rest] = path
  if (step === undefined) return schema
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(step)], rest)
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest)
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest)
  return undefined
}

function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const parent = schemaAt(schema, path.slice(0, -1))
  const field: unknown = parent instanceof z.ZodObject ? parent.shape[String(path.at(-1))] : schemaAt(schema, path)
  return field instanceof z.ZodType && field.description !== undefined ? ` ${field.description}` : ''
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function placeName(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  const name = path.findLast((step) => typeof step === 'string')
  if (last === undefined || name === undefined) return 'The dossier'
  return typeof last === 'number' ? `Item ${last + 1} of \`${String(name)}\`` : `\`${String(last)}\``
}

function wrongType(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `should be a text: put it in quotes, "${value}"`
  return `should be ${typeNames[expected] ?? expected}, but is ${typeOf(value)}`
}

/** What to do with a file that is one text, as a table is. */
const orTable = ({ path }: z.core.$ZodIssue, value: unknown): string =>
  path.length === 0 && typeof value === 'string' ? ' Tables and event data come in with `npm run seed -- import`.' : ''

function sentence(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string {
  const place = placeName(issue.path)
  if (value === undefined && issue.code !== 'custom') return `${place} is missing.${descriptionAt(schema, issue.path)}`
  if (value === null) return `${place} is empty. Write something after it, or leave the line out.`
  switch (issue.code) {
    case 'invalid_type':
      return `${place} ${wrongType(issue.expected, value)}.${descriptionAt(schema, issue.path)}${orTable(issue, value)}`
    case 'invalid_value': {
      const known = issue.values.map(String)
      if (known.length === 1) return `${place} ${issue.message}.`
      return `${place} is ${typeOf(value)}, which is not known here.${didYouMean(String(value), known)} Known: ${known.join(', ')}.`
    }
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'array' && issue.message.startsWith('Too'))
        return `${place} should be a list of two numbers, \`[start, end]\`.${descriptionAt(schema, issue.path)}`
      return `${place} ${issue.message}.`
    default:
      return `${place} is ${typeOf(value)}: it ${issue.message}.`
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined,
    value,
  )

/** Turns what zod found in a value into sentences for people. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      message: `\`${key}\` is not known here.${didYouMean(key, known)} Known: ${known.join(', ')}.`,
    }))
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'should be different'
    return [{ path, part: 'key', message: `\`${String(path.at(-1))}\` ${expected}.` }]
  }
  return [{ path, part: 'value', message: sentence(issue, schema, valueAt(value, path)) }]
}
