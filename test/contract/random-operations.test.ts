import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { typeDefinitions } from '../../server/graphql/schema.ts'
import { inventedDocuments } from '../support/invented-graph.ts'
import { openInventedStore } from '../support/invented-store.ts'
import { randomOperation, tapes } from '../support/random-operations/random-operation.ts'
import { type Respond, respondingOf } from '../support/respond.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const seed = Number(process.env.FC_SEED ?? 2031)
const schema = buildSchema(typeDefinitions().join('\n'))

describeOnEveryEngine('random operations', (open, { inDepth }) => {
  let respond: Respond
  let respondInMemory: Respond

  beforeAll(async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, inventedDocuments))
    respond = await respondingOf(store)
    respondInMemory = await respondingOf(await openInventedStore())
  })

  it('are answered as by every other engine, errors included', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tapes, async (tape) => {
        const { query, variables } = randomOperation(schema, tape)
        expect(await respond(query, variables), query).toEqual(await respondInMemory(query, variables))
      }),
      { numRuns: inDepth ? 300 : 60, seed },
    )
  })
})
