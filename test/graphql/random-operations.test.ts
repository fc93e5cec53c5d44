import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { isErrorCode } from '../../server/graphql/error-codes.ts'
import { typeDefinitions } from '../../server/graphql/schema.ts'
import { openInventedStore } from '../support/invented-store.ts'
import { randomOperation, tapes } from '../support/random-operations/random-operation.ts'
import { resolvedObjects } from '../support/random-operations/resolved-objects.ts'
import { type Respond, respondingOf } from '../support/respond.ts'

/** Another one searches elsewhere: `FC_SEED=7 npx vitest run test/graphql/random-operations.test.ts`. */
const seed = Number(process.env.FC_SEED ?? 2031)
const operations = 10_000
const warmUp = 4000
const megabyte = 2 ** 20

const schema = buildSchema(typeDefinitions().join('\n'))

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapUsed(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

let respond: Respond

beforeAll(async () => {
  respond = await respondingOf(await openInventedStore())
})

it('answers ten thousand random operations, right and wrong, with data or known errors, for no more than they cost, and does not grow', async () => {
  const answers = new Map<unknown, number>()
  const count = (answer: unknown) => answers.set(answer, (answers.get(answer) ?? 0) + 1)
  let asked = 0
  let warm = 0
  await fc.assert(
    fc.asyncProperty(tapes, async (tape) => {
      const { query, variables } = randomOperation(schema, tape)
      const { data, errors, cost } = await respond(query, variables)
      if (errors.length === 0) count('DATA')
      for (const { message, extensions } of errors) {
        count(extensions?.code)
        expect(message).not.toBe('')
        expect(isErrorCode(extensions?.code), query).toBe(true)
        expect(extensions?.code, query).not.toBe('INTERNAL_SERVER_ERROR')
      }
      if (data) expect(resolvedObjects(data), query).toBeLessThanOrEqual(cost ?? 0)
      asked += 1
      if (asked === warmUp) warm = heapUsed()
    }),
    { numRuns: operations, seed },
  )
  expect((heapUsed() - warm) / megabyte).toBeLessThan(5)
  expect(answers.get('DATA')).toBeGreaterThan(operations / 3)
  expect([...answers.keys()].sort()).toEqual([
    'BAD_USER_INPUT',
    'DATA',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'QUERY_TOO_COSTLY',
  ])
}, 300_000)
