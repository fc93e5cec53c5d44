import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { depthLimit } from '../../../server/graphql/limits/depth-limit.ts'

const schema = buildSchema('type Query { self: Query  name: String }')

const complaints = (query: string) =>
  validate(schema, parse(query), [depthLimit(3)]).map((complaint) => complaint.message)

const tooDeep = (depth: number) => `The query is nested ${depth} fields deep, but at most 3 are allowed.`

it('lets operations pass that are as deep as the limit', () => {
  expect(complaints('{ self { self { name } } }')).toEqual([])
})

it('refuses what is nested deeper', () => {
  expect(complaints('{ self { self { self { name } } } }')).toEqual([tooDeep(4)])
})

it('counts through fragments, inline and named', () => {
  expect(complaints('{ self { ...A } } fragment A on Query { self { ... on Query { self { name } } } }')).toEqual([
    tooDeep(4),
  ])
})

it('ends on fragments that spread each other', () => {
  expect(complaints('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }')).toEqual([])
})

it('looks at each operation by itself', () => {
  expect(complaints('query A { name } query B { self { self { self { self { name } } } } }')).toEqual([tooDeep(5)])
})

it('lets introspection pass', () => {
  expect(complaints('{ __schema { types { fields { type { ofType { name } } } } } }')).toEqual([])
})
