import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { typeDefinitions } from '../../../server/graphql/schema.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { inventedDocuments } from '../../support/invented-graph.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const folder = join(import.meta.dirname, 'operations')
const operations = readdirSync(folder)
  .sort()
  .map((file) => ({ name: file.replace('.graphql', ''), text: readFileSync(join(folder, file), 'utf8') }))

describeOnEveryEngine('GraphQL over the invented graph', (open) => {
  let ask: Ask

  beforeAll(async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, inventedDocuments))
    // It asks for all lists of all entities, and so for more than a client may.
    ask = await askingOf(store, { limits: { depth: 15, aliases: 100, tokens: 2000, entities: 200_000 } })
  })

  it.each(operations)('answers $name as on every other engine', { timeout: 120_000 }, async ({ name, text }) => {
    const { data, errors } = await ask(text)
    expect(errors).toEqual([])
    await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(`answers/${name}.txt`)
  })
})

it('asks for every field of the schema', () => {
  const schema = buildSchema(typeDefinitions().join('\n'))
  const asked = new Set<string>()
  for (const { text } of operations) {
    const types = new TypeInfo(schema)
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        enter: (node) => {
          if (node.kind !== Kind.FIELD) return
          const type = types.getParentType()
          if (type) asked.add(`${type.name}.${types.getFieldDef()?.name}`)
        },
      }),
    )
  }
  // A field of an interface is asked of all its types at once.
  const isAsked = (type: string, field: string): boolean => {
    const definition = schema.getType(type)
    const interfaces = isObjectType(definition) || isInterfaceType(definition) ? definition.getInterfaces() : []
    return asked.has(`${type}.${field}`) || interfaces.some(({ name }) => asked.has(`${name}.${field}`))
  }
  const unasked = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(getNamedType(type)) && !type.name.startsWith('__') && isObjectType(type)
      ? Object.keys(type.getFields())
          .filter((field) => !isAsked(type.name, field))
          .map((field) => `${type.name}.${field}`)
      : [],
  )
  expect(unasked.filter((field) => !field.endsWith('Connection.nodes'))).toEqual([])
})
