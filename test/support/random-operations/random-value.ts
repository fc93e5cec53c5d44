import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Choices } from './choices.ts'

/** A value of an argument, which can be written as a literal and as JSON. */
export type RandomValue =
  | null
  | boolean
  | number
  | string
  | { readonly enumValue: string }
  | readonly RandomValue[]
  | { readonly fields: Readonly<Record<string, RandomValue>> }

const entities = ['country:XA', 'country:XB', 'person:zoe-kalman', 'event:first-talks', 'group:envoys', 'plan:response']
const ids = [
  ...entities,
  ...entities,
  'organisation:league',
  'statement:bridge',
  'document:gazette',
  'country:XA~country:XB',
  'passage:gazette@0-10',
  'country:ZZ',
  'XA',
]
const texts = ['arc', 'Zoé', 'port elan', '', ' ', 'Київ', '%', '"', "'}) RETURN 1 //", 'a'.repeat(201)]
const days = ['2031-03-01', '2031-04-30', '1999-01-01', '2031-02-30']
const sizes = [1, 2, 3, 1, 2, 5, 10, 100, 0, -1, 10_000, 2_147_483_647]
const cursors = [
  'WyJjbGFpbXMiLFsiMjAyNS0wMy0wMSIsLi4u',
  Buffer.from(JSON.stringify(['claims', ['2031', 'country:XA']])).toString('base64url'),
  '',
]
const wrong: readonly RandomValue[] = [
  null,
  true,
  1.5,
  4_294_967_296,
  'no such',
  { enumValue: 'NO_SUCH' },
  [],
  { fields: {} },
]

function scalarValue(type: string, argument: string, choices: Choices): RandomValue {
  switch (type) {
    case 'Int':
      return choices.of(sizes)
    case 'Boolean':
      return choices.below(2) === 1
    case 'ID':
      return choices.of(ids)
    case 'Date':
      return choices.of(days)
    default:
      return choices.of(argument === 'after' ? cursors : texts)
  }
}

/** A value for an argument; wrong ones only where `mistakes` are made, once in so many times. */
export function randomValue(type: GraphQLInputType, argument: string, choices: Choices, mistakes: number): RandomValue {
  if (mistakes > 0 && choices.onceIn(mistakes)) return choices.of(wrong)
  if (isNonNullType(type)) return randomValue(type.ofType, argument, choices, mistakes)
  if (isListType(type)) {
    return Array.from({ length: choices.below(4) }, () => randomValue(type.ofType, argument, choices, mistakes))
  }
  if (isEnumType(type)) return { enumValue: choices.of(type.getValues()).name }
  if (!isInputObjectType(type)) return scalarValue(type.name, argument, choices)
  const given = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || choices.onceIn(4))
  return {
    fields: Object.fromEntries(
      given.map((field) => [field.name, randomValue(field.type, field.name, choices, mistakes)]),
    ),
  }
}

const isList = (value: object): value is readonly RandomValue[] => Array.isArray(value)

/** As it is written in a query. */
export function literalOf(value: RandomValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(literalOf).join(', ')}]`
  if ('enumValue' in value) return value.enumValue
  return `{${Object.entries(value.fields)
    .map(([name, field]) => `${name}: ${literalOf(field)}`)
    .join(', ')}}`
}

/** As it is sent as a variable. */
export function jsonOf(value: RandomValue): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(jsonOf)
  if ('enumValue' in value) return value.enumValue
  return Object.fromEntries(Object.entries(value.fields).map(([name, field]) => [name, jsonOf(field)]))
}
