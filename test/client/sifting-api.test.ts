import { readFile } from 'node:fs/promises'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { createSiftingApi } from '../../client/api/sifting-api.ts'

const signal = new AbortController().signal
const group = { type: 'INTERACTED', modality: 'REPORTED', document: { id: 'document:icews', title: 'ICEWS' } } as const

interface Sent {
  readonly operation: string
  readonly variables: unknown
}

/** An API whose server gives these answers, one after the other. */
function apiGiven(answers: unknown[]) {
  const sent: Sent[] = []
  const api = createSiftingApi(async (document, variables) => {
    sent.push({ operation: document.toString(), variables })
    return answers.shift() as never
  })
  return { api, sent }
}

test('counts single actions together, in one request that the server understands', async () => {
  const { api, sent } = apiGiven([{ of042: [{ ...group, count: 2 }], of1823: [] }])
  const counts = await api.claimCountsOf(['042', '1823'], ['country:UA'], { from: '2015-01-01' }, signal)
  expect([...counts]).toEqual([
    ['042', [{ ...group, actions: [], count: 2 }]],
    ['1823', []],
  ])
  expect(sent.map(({ variables }) => variables)).toEqual([
    {
      ids: ['country:UA'],
      of042: { from: '2015-01-01', actions: ['042'] },
      of1823: { from: '2015-01-01', actions: ['1823'] },
    },
  ])
  const schema = buildSchema(await readFile('docs/schema.graphql', 'utf8'))
  expect(sent.flatMap(({ operation }) => validate(schema, parse(operation)))).toEqual([])
})

test('asks for the names of the actions under a root once', async () => {
  const consult = [
    { code: '04', label: 'Consult' },
    { code: '042', label: 'Make a visit' },
  ]
  const yielding = [{ code: '08', label: 'Yield' }]
  const { api, sent } = apiGiven([{ actions: consult }, { actions: yielding }])
  expect(await api.actionsUnder(['04'], signal)).toEqual(consult)
  expect(await api.actionsUnder(['04', '08'], signal)).toEqual([...consult, ...yielding])
  expect(await api.actionsUnder(['08'], signal)).toEqual(yielding)
  expect(sent.map(({ variables }) => variables)).toEqual([{ codes: ['04'] }, { codes: ['08'] }])
})
