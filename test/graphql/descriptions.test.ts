import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parseValue,
  specifiedScalarTypes,
  valueFromAST,
} from 'graphql'
import { expect, it } from 'vitest'
import { readDossiers } from '../../seed/read-dossiers.ts'
import { typeDefinitions } from '../../server/graphql/schema.ts'

interface Described {
  readonly name: string
  readonly description: string
  /** What an example must be a value of: the type of an argument, or a field's enum. */
  readonly takes?: GraphQLInputType
}

const schema = buildSchema(typeDefinitions().join('\n'))

function partsOf(type: GraphQLNamedType): readonly Described[] {
  const described = (name: string, description: string | null | undefined, takes?: GraphQLInputType): Described => ({
    name: name === '' ? type.name : `${type.name}.${name}`,
    description: description ?? '',
    ...(takes === undefined ? {} : { takes }),
  })
  if (isEnumType(type)) return [...type.getValues().map((value) => described(value.name, value.description))]
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => described(field.name, field.description, field.type))
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const leaf = getNamedType(field.type)
    return [
      described(field.name, field.description, isEnumType(leaf) ? leaf : undefined),
      ...field.args.map((arg) => described(`${field.name}(${arg.name}:)`, arg.description, arg.type)),
    ]
  })
}

const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name),
)

const all: readonly Described[] = ours.flatMap((type) => [
  { name: type.name, description: type.description ?? '' },
  ...partsOf(type),
])

/** What stands in backticks after “Example:”. */
const exampleIn = (description: string) => /Example: `([^`]+)`/.exec(description)?.[1] ?? null

function isValueOf(type: GraphQLInputType, example: string): boolean {
  const literals = [example, JSON.stringify(example)]
  return literals.some((literal) => {
    try {
      return valueFromAST(parseValue(literal), type) !== undefined
    } catch {
      return false
    }
  })
}

it('gives an example of every type, field, argument and enum value', () => {
  expect(all.length).toBeGreaterThan(500)
  expect(all.filter(({ description }) => !/\bExample: \S/.test(description)).map(({ name }) => name)).toEqual([])
})

it('gives as the example of an argument, a condition or an enum field a value that it takes', () => {
  const valued = all.flatMap(({ name, description, takes }) =>
    takes === undefined ? [] : [{ name, takes, example: exampleIn(description) }],
  )
  expect(
    valued
      .filter(({ takes, example }) => example === null || !isValueOf(takes, example))
      .map(({ name, example }) => `${name}: ${example}`),
  ).toEqual([])
})

it('names in its examples only what the seed holds', async () => {
  const folder = join(import.meta.dirname, '../../seed/dossiers')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const loads = (await readDossiers(files.map((file) => join(folder, file)))).map(({ load }) => load)
  const held = new Set<string>(
    loads.flatMap(({ document, entities }) => [document.id, ...entities.map(({ id }) => id)]),
  )
  const ids =
    /(?:country|organisation|person|group|place|event|plan|phase|pledge|statement|figure|document):[A-Za-z0-9-]+/g
  const named = new Set(all.flatMap(({ description }) => description.match(ids) ?? []))
  expect(named.size).toBeGreaterThan(20)
  expect([...named].filter((id) => !held.has(id))).toEqual([])
})
