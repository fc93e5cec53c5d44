import { beforeAll, expect, it } from 'vitest'
import type { GraphReader } from '../../server/graph/graph-store.ts'
import { askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

let store: GraphReader

beforeAll(async () => {
  store = await openInventedStore()
})

/** What is asked of the store, and when it has answered, in the order in which it happens. */
async function courseOf(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const course: string[] = []
  const ask = await askingOf({
    async read(question, ...rest) {
      course.push(`asks ${question.name}`)
      const rows = await store.read(question, ...rest)
      course.push(`has ${question.name}`)
      return rows
    },
  })
  const { errors } = await ask(query, variables)
  return { course, errors }
}

it('reads the lists of an entity together with the entity, whatever they are selected through', async () => {
  const { course, errors } = await courseOf(
    `query ($id: ID!, $first: Int) {
      entity(id: $id) { summary ...Lists ... on Country { strongest: neighbours(first: $first) { nodes { id } } } }
    }
    fragment Lists on Entity { claims(first: 2) { edges { cursor } } }`,
    { id: 'country:XA', first: 3 },
  )
  expect(errors).toEqual([])
  expect(course.slice(0, 3).toSorted()).toEqual([
    'asks claims-of-entities',
    'asks entities-by-ids',
    'asks neighbours-by-strongest',
  ])
  expect(course).toHaveLength(6)
})

it('reads the totals of an entity together with the entity', async () => {
  const { course } = await courseOf('{ entity(id: "country:XA") { summary claims { totalCount } } }')
  expect(course.slice(0, 2).toSorted()).toEqual(['asks counts-of-entities', 'asks entities-by-ids'])
  expect(course).toHaveLength(4)
})

it('lets the first list bring the entity along, where only its names are selected', async () => {
  const { course, errors } = await courseOf(
    '{ entity(id: "country:XA") { name neighbours { nodes { kind } } claims(filter: {types: [SAID]}) { nodes { id } } } }',
  )
  expect(errors).toEqual([])
  expect(course.filter((step) => step.startsWith('asks')).toSorted()).toEqual([
    'asks claims-of-entities',
    'asks neighbours-by-strongest',
  ])
})

it('reads no list early of which nothing is wanted', async () => {
  const { course } = await courseOf(
    '{ entity(id: "country:XA") { name neighbours @include(if: false) { nodes { id } } } }',
  )
  expect(course).toEqual(['asks entities-by-ids', 'has entities-by-ids'])
})

it('tells once what is wrong with a list, and nothing where the entity is not there', async () => {
  const message = 'Argument "first" is 0, but must be from 1 to 100.'
  const wrong = (id: string) => courseOf(`{ entity(id: "${id}") { claims(first: 0) { nodes { id } } } }`)
  expect((await wrong('country:XA')).errors.map((error) => error.message)).toEqual([message])
  expect((await wrong('country:ZZ')).errors).toEqual([])
})
