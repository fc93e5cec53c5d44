import { expect, it } from 'vitest'
import { cypher } from '../../server/graph/cypher.ts'
import { number } from '../../server/graph/decode/values.ts'
import type { GraphReader, WritableGraphStore } from '../../server/graph/graph-store.ts'
import { type Difference, differencesOfMap } from '../../server/graph/load/check-map.ts'
import { importDocument } from '../../server/graph/load/import-document.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { takeOutDocument } from '../../server/graph/load/take-out-document.ts'
import { graphVersion } from '../../server/graph/queries/graph-version.ts'
import { listDocuments } from '../../server/graph/queries/list-documents.ts'
import { batchesOf, importInBatches } from '../support/import-in-batches.ts'
import { type SampleImport, sampleImport } from '../support/sample-imports.ts'
import {
  sampleClaim,
  sampleDay,
  sampleDocument,
  sampleEntity,
  sampleLoad,
  samplePassage,
} from '../support/sample-loads.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'
import { dumpGraph, type GraphDump } from './dump-graph.ts'

const dossier = sampleLoad(
  sampleDocument('document:dossier'),
  [
    sampleEntity('group:1', 'The First', { summary: 'It comes first.' }),
    sampleEntity('group:2', 'The Second'),
    sampleEntity('person:elsewhere', 'Somebody Elsewhere'),
  ],
  {
    claims: [
      sampleClaim({
        document: 'document:dossier',
        source: 'group:2',
        type: 'PRAISED',
        target: 'group:1',
        date: sampleDay('2001-02-03'),
      }),
      sampleClaim({ document: 'document:dossier', source: 'group:1', type: 'URGED', target: 'person:elsewhere' }),
    ],
  },
)

/** What the store holds besides what it keeps of the document itself. */
const withoutDocuments = ({ nodes, relationships }: GraphDump): GraphDump => ({
  nodes: nodes.filter((node) => !node.includes('"labels":["Document"]')),
  relationships,
})

const batchCount = {
  name: 'batch-count',
  text: cypher`MATCH (batch:ImportBatch) RETURN count(batch) AS count`,
  decode: (row: { readonly count?: Parameters<typeof number>[0] }) => number(row.count),
}

async function differences(reader: GraphReader): Promise<readonly Difference[]> {
  const found = await Array.fromAsync(differencesOfMap(reader))
  // The same of entities that have too many claims to count them at once.
  const foundByPairs = await Array.fromAsync(differencesOfMap(reader, 1))
  const inOrder = (some: readonly Difference[]) => some.map((one) => JSON.stringify(one)).sort()
  expect(inOrder(foundByPairs)).toEqual(inOrder(found))
  return found
}

/** Adds the first batches of an import, and breaks it off. */
async function breakOff(store: WritableGraphStore, sample: SampleImport, size: number, batches: number) {
  const broken = importDocument(store, sample.document, async (session) => {
    const some = [...batchesOf(sample, size)].slice(0, batches)
    for (const batch of some) await session.add(batch)
    throw new RangeError('no more')
  })
  await expect(broken).rejects.toThrow(RangeError)
}

const events = sampleImport('document:events', { seed: 5, size: 230 })

const asLoad = ({ document, entities, claims }: SampleImport) => sampleLoad(document, entities, { claims })

const bound = (store: WritableGraphStore): WritableGraphStore => ({
  engine: store.engine,
  read: (query, parameters, options) => store.read(query, parameters, options),
  ping: () => store.ping(),
  close: () => store.close(),
  prepare: () => store.prepare(),
  write: (work) => store.write(work),
  writeInSteps: (work) => store.writeInSteps(work),
  snapshot: (work) => store.snapshot(work),
  rebuild: (graph, work) => store.rebuild(graph, work),
})

describeOnEveryEngine('importing a document', (open, { inDepth }) => {
  it('comes to the same graph as loading it, with batches of whatever size, however many are under way', async () => {
    const whole = await open()
    await whole.write((transaction) => replaceDocuments(transaction, [dossier, asLoad(events)]))
    const loaded = withoutDocuments(await dumpGraph(whole))
    const dumps: GraphDump[] = []
    for (const [size, atOnce] of inDepth
      ? ([
          [1000, 1],
          [40, 1],
          [40, 2],
          [7, 3],
        ] as const)
      : ([[40, 2]] as const)) {
      const store = await open()
      await store.write((transaction) => replaceDocuments(transaction, [dossier]))
      await importInBatches(store, events, size, atOnce)
      expect(await differences(store)).toEqual([])
      dumps.push(await dumpGraph(store))
    }
    const [first, ...others] = dumps
    expect(first && withoutDocuments(first)).toEqual(loaded)
    for (const dump of others) expect(dump).toEqual(first)
  })

  it('changes nothing when the same is imported twice, in the same batches or in others', async () => {
    const store = await open()
    expect(await importInBatches(store, events, 50)).toEqual({ added: 230, present: 0, skipped: 0 })
    const before = await dumpGraph(store)
    const version = await store.read(graphVersion, {})
    expect(await importInBatches(store, events, 50)).toEqual({ added: 0, present: 230, skipped: 5 })
    expect(await importInBatches(store, events, 30)).toEqual({ added: 0, present: 230, skipped: 0 })
    expect(await dumpGraph(store)).toEqual(before)
    expect(await store.read(graphVersion, {})).toEqual(version)
  })

  it('writes a claim once, as it comes first, though it comes again in the same batch and in others', async () => {
    const store = await open()
    await importInBatches(store, events, 50)
    const expected = await dumpGraph(store)
    const again = await open()
    const repeated = events.claims.map((claim) => ({ ...claim, locator: 'further down' }))
    const claims = [...events.claims.flatMap((claim, at) => [claim, repeated[at] ?? claim]), ...repeated]
    expect(await importInBatches(again, { ...events, claims }, 60)).toEqual({
      added: 230,
      present: 460,
      skipped: 0,
    })
    expect(await dumpGraph(again)).toEqual(expected)
  })

  it('tells of an entity what the document says of it now', async () => {
    const store = await open()
    const renamed = {
      ...events,
      entities: events.entities.map((entity) => ({ ...entity, name: `New ${entity.name}`, aliases: [entity.name] })),
    }
    await importInBatches(store, renamed, 50)
    const expected = await dumpGraph(store)
    const changed = await open()
    await importInBatches(changed, events, 50)
    expect(await dumpGraph(changed)).not.toEqual(expected)
    await importInBatches(changed, renamed, 50)
    expect(await dumpGraph(changed)).toEqual(expected)
    await importInBatches(changed, events, 50)
    await importInBatches(changed, renamed, 50)
    expect(await dumpGraph(changed)).toEqual(expected)
    expect(await differences(changed)).toEqual([])
  })

  it('keeps what was committed when it is broken off, marked incomplete, and goes on from there', async () => {
    const whole = await open()
    await importInBatches(whole, events, 50)
    const expected = await dumpGraph(whole)
    const store = await open()
    await breakOff(store, events, 50, 3)
    expect(await store.read(listDocuments, {})).toEqual([
      { document: { ...events.document, complete: false }, entities: 12, claims: 150, passages: 0 },
    ])
    expect(await differences(store)).toEqual([])
    expect(await importInBatches(store, events, 50)).toEqual({ added: 80, present: 150, skipped: 3 })
    expect(await dumpGraph(store)).toEqual(expected)
    expect(await store.read(listDocuments, {})).toEqual([
      { document: { ...events.document, complete: true }, entities: 12, claims: 230, passages: 0 },
    ])
  })

  it('is not complete when a batch was refused, whoever caught that', async () => {
    const store = await open()
    const [good] = batchesOf(events, 50)
    const swallowed = importDocument(store, events.document, async (session) => {
      if (good !== undefined) await session.add(good)
      await session
        .add({
          entities: [],
          claims: [sampleClaim({ document: 'document:other', source: 'group:1', type: 'SAID', target: 'group:2' })],
        })
        .catch(() => {})
    })
    await expect(swallowed).rejects.toThrow('brings a claim of document:other')
    expect((await store.read(listDocuments, {})).map(({ document }) => document.complete)).toEqual([false])
  })

  it('can be taken out again, at once or piece by piece, and leaves what others say', async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [dossier]))
    const before = await dumpGraph(store)
    for (const limit of inDepth ? [1000, 60, 7] : [60]) {
      await importInBatches(store, events, 50)
      expect(await dumpGraph(store)).not.toEqual(before)
      expect(await takeOutDocument(store, events.document.id, limit)).toBe(true)
      expect(await dumpGraph(store)).toEqual(before)
      expect(await store.read(batchCount, {})).toEqual([0])
    }
    expect(await takeOutDocument(store, events.document.id)).toBe(false)
  })

  it('can be taken out to the end when that was broken off, and not be imported before', async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [dossier]))
    const before = await dumpGraph(store)
    await importInBatches(store, events, 50)
    let steps = 0
    const failing: WritableGraphStore = {
      ...bound(store),
      writeInSteps: (work) =>
        store.writeInSteps((inner) =>
          work({
            ...inner,
            step: (step) => {
              steps += 1
              if (steps > 6) throw new RangeError('no more')
              return inner.step(step)
            },
          }),
        ),
    }
    await expect(takeOutDocument(failing, events.document.id, 10)).rejects.toThrow(RangeError)
    expect(await differences(store)).toEqual([])
    const [, listed] = await store.read(listDocuments, {})
    expect(listed?.document.complete).toBe(false)
    expect(listed?.claims).toBeLessThan(230)
    await expect(importInBatches(store, events, 50)).rejects.toThrow('has been taken out in part')
    await takeOutDocument(store, events.document.id)
    expect(await dumpGraph(store)).toEqual(before)
  })

  it('is not replaced by a dossier of its name', async () => {
    const store = await open()
    await importInBatches(store, events, 50)
    const replacing = store.write((transaction) => replaceDocuments(transaction, [asLoad(events)]))
    await expect(replacing).rejects.toThrow('document:events has been imported, so no dossier can take its place')
  })

  it('is checked against its claims, and what does not add up is told', async () => {
    const store = await open()
    await importInBatches(store, events, 50)
    const tamper = (text: ReturnType<typeof cypher>) =>
      store.write((transaction) => transaction.run({ name: 'tamper', text }, {}))
    await tamper(cypher`MATCH (:Entity {id: 'group:1'})-[link:LINKED]->(:Entity {id: 'group:2'}) SET link.forward = 99`)
    await tamper(cypher`MATCH (:Entity {id: 'group:1'})-[link:LINKED]->(:Entity {id: 'group:3'}) DELETE link`)
    await tamper(
      cypher`MATCH (:Entity {id: 'group:2'})-[link:LINKED]->(:Entity {id: 'group:3'}) SET link.types = [26, 999]`,
    )
    await tamper(cypher`MATCH (entity:Entity {id: 'group:4'}) SET entity.neighbourCount = 99`)
    await tamper(cypher`MATCH (document:Document {id: 'document:events'}) SET document.claimCount = 1`)
    await tamper(
      cypher`MATCH (:Entity {id: 'group:1'})-[claim:INTERACTED]->(:Entity {id: 'group:1'}) SET claim.sourceId = 'group:2'`,
    )
    expect((await differences(store)).map(({ id }) => id).sort()).toEqual([
      'document:events',
      'document:events',
      'group:1~group:2',
      'group:1~group:3',
      'group:2~group:3',
      'group:4',
    ])
  })

  it('takes a claim whose ends an earlier batch described, and describes each of them once', async () => {
    const store = await open()
    await importInBatches(store, events, 50)
    const expected = await dumpGraph(store)
    const again = await open()
    await importDocument(again, events.document, async (session) => {
      await session.add({ entities: events.entities, claims: events.claims.slice(0, 100) })
      await session.add({ entities: [], claims: events.claims.slice(100) })
    })
    expect(await dumpGraph(again)).toEqual(expected)
  })

  it('keeps the passages that claims name, each once', async () => {
    const document = sampleDocument('document:quoted', { length: 100 })
    const passage = samplePassage(document.id, 3, 'said')
    const entities = [sampleEntity('group:1', 'The First'), sampleEntity('group:2', 'The Second')]
    const claimOf = (key: string) =>
      sampleClaim({
        document: document.id,
        source: 'group:1',
        type: 'URGED',
        target: 'group:2',
        key,
        more: { passages: [passage.id] },
      })
    const whole = await open()
    await whole.write((transaction) =>
      replaceDocuments(transaction, [
        sampleLoad(document, entities, { claims: [claimOf('a'), claimOf('b')], passages: [passage] }),
      ]),
    )
    const loaded = withoutDocuments(await dumpGraph(whole))
    const store = await open()
    await importDocument(store, document, async (session) => {
      for (const key of ['a', 'b', 'a']) await session.add({ entities, claims: [claimOf(key)], passages: [passage] })
    })
    expect(withoutDocuments(await dumpGraph(store))).toEqual(loaded)
  })

  it('refuses a batch whose claims have ends that it does not describe, and one under the name of a dossier', async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [dossier]))
    const before = await dumpGraph(store)
    await expect(importInBatches(store, { ...events, entities: [] }, 50)).rejects.toThrow(
      'does not describe both its ends',
    )
    const underItsName = { ...events, document: dossier.document, claims: [] }
    await expect(importInBatches(store, underItsName, 50)).rejects.toThrow(
      'document:dossier has been loaded from a dossier',
    )
    expect(await dumpGraph(store)).toEqual(before)
  })
})
