import { expect, it } from 'vitest'
import type { GraphSteps, GraphTransaction, WritableGraphStore } from '../../server/graph/graph-store.ts'
import { differencesOfMap } from '../../server/graph/load/check-map.ts'
import { importDocument } from '../../server/graph/load/import-document.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { addAll, batchesOf, importInBatches } from '../support/import-in-batches.ts'
import { sampleImport } from '../support/sample-imports.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../support/sample-loads.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'
import { dumpGraph } from './dump-graph.ts'

const events = sampleImport('document:events', { seed: 7, size: 120, actors: 6 })
const size = 30

/** Ties the pairs of which most events tell, so that the map of each is another when it has been loaded. */
const dossier = sampleLoad(
  sampleDocument('document:dossier'),
  events.entities.map(({ id, name }) => sampleEntity(id, name)),
  {
    claims: ['group:1', 'group:2', 'group:3', 'group:6'].map((target) =>
      sampleClaim({ document: 'document:dossier', source: 'group:1', type: 'PRAISED', target }),
    ),
  },
)

type Step = <Result>(
  step: GraphSteps['step'],
  work: (transaction: GraphTransaction) => Promise<Result>,
) => Promise<Result>

/**
 * Imports the events, two batches under way at once. In place of the step that writes the second batch stands what
 * `secondStep` makes of it, which is given what resolves when the third has been read ahead.
 */
async function importWith(store: WritableGraphStore, secondStep: (thirdIsKnown: Promise<void>) => Step): Promise<void> {
  const thirdIsKnown = Promise.withResolvers<void>()
  // The first batch has nothing to be read on; the second is read ahead beside the first, the third beside the second.
  let [asked, steps] = [0, 0]
  const beforeBatches = 1
  const second = secondStep(thirdIsKnown.promise)
  const hooked: Pick<WritableGraphStore, 'writeInSteps'> = {
    writeInSteps: (work) =>
      store.writeInSteps(({ step, claimRegister, beside }) => {
        if (beside === undefined) throw new TypeError('This engine reads nothing ahead.')
        return work({
          claimRegister,
          step: (inner) => {
            steps += 1
            return steps === beforeBatches + 2 ? second(step, inner) : step(inner)
          },
          beside: async (reading) => {
            asked += 1
            const isThird = asked === 2
            const result = await beside(reading)
            if (isThird) thirdIsKnown.resolve()
            return result
          },
        })
      }),
  }
  await importDocument(hooked, events.document, (session) => addAll(session, batchesOf(events, size), 2))
  expect(asked).toBe(3)
}

describeOnEveryEngine('an import that has batches under way', (open, { engine }) => {
  it('keeps those before one that fails, nothing of any after it, and goes on from there', async () => {
    const whole = await open()
    await importInBatches(whole, events, size, 1)
    const expected = await dumpGraph(whole)
    const store = await open()
    await importInBatches(store, { ...events, claims: events.claims.slice(0, size) }, size)
    const before = await dumpGraph(store)
    let steps = 0
    const failing: Pick<WritableGraphStore, 'writeInSteps'> = {
      writeInSteps: (work) =>
        store.writeInSteps((inner) =>
          work({
            ...inner,
            step: (step) =>
              inner.step(async (transaction) => {
                const result = await step(transaction)
                steps += 1
                // One to look around, one for the second batch: the first is known.
                if (steps === 2) throw new RangeError('no more')
                return result
              }),
          }),
        ),
    }
    const outcomes: PromiseSettledResult<unknown>[] = []
    const broken = importDocument(failing, events.document, async (session) => {
      const added = [...batchesOf(events, size)].map((batch) => session.add(batch))
      outcomes.push(...(await Promise.allSettled(added)))
    })
    await expect(broken).rejects.toThrow('no more')
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(steps).toBe(2)
    expect((await dumpGraph(store)).relationships).toEqual(before.relationships)
    expect(await importInBatches(store, events, size)).toEqual({ added: 90, present: 30, skipped: 1 })
    expect(await dumpGraph(store)).toEqual(expected)
  })

  if (engine !== 'neo4j') return

  it('asks again when a dossier has been loaded between two batches', async () => {
    const inOrder = await open()
    await importInBatches(inOrder, { ...events, claims: events.claims.slice(0, 2 * size) }, size, 1)
    await inOrder.write((transaction) => replaceDocuments(transaction, [dossier]))
    await importInBatches(inOrder, events, size, 1)
    const { relationships } = await dumpGraph(inOrder)
    const store = await open()
    await importWith(store, (thirdIsKnown) => async (step, work) => {
      const result = await step(work)
      await thirdIsKnown
      await store.write((transaction) => replaceDocuments(transaction, [dossier]))
      return result
    })
    expect(await Array.fromAsync(differencesOfMap(store))).toEqual([])
    expect((await dumpGraph(store)).relationships).toEqual(relationships)
  })

  it('asks again when the batch before was written anew on what another import has brought meanwhile', async () => {
    const store = await open()
    await importWith(store, (thirdIsKnown) => async (step, work) => {
      const lost = step(async (transaction) => {
        await work(transaction)
        await thirdIsKnown
        throw new RangeError('lost')
      })
      await expect(lost).rejects.toThrow('lost')
      // In one batch, so that the version is the one that the lost attempt would have left.
      const other = importDocument(store, events.document, async (session) => {
        await session.add({ entities: events.entities, claims: events.claims })
        throw new RangeError('no more')
      })
      await expect(other).rejects.toThrow('no more')
      return step(work)
    })
    expect(await Array.fromAsync(differencesOfMap(store))).toEqual([])
  })
})
