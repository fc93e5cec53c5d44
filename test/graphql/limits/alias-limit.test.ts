import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { aliasLimit } from '../../../server/graphql/limits/alias-limit.ts'

const schema = buildSchema('type Query { self: Query  name: String }')

const complaints = (query: string) =>
  validate(schema, parse(query), [aliasLimit(2)]).map((complaint) => complaint.message)

it('lets as many aliases pass as the limit allows', () => {
  expect(complaints('{ a: self { name } b: self { name } self { name } }')).toEqual([])
})

it('counts those of all operations and fragments together', () => {
  expect(complaints('query A { a: name ...F } query B { b: name } fragment F on Query { c: name }')).toEqual([
    'The query has 3 aliases, but at most 2 are allowed.',
  ])
})
