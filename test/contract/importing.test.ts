import { expect, it } from 'vitest'
import { importDocument } from '../../server/graph/load/import-document.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { graphVersion } from '../../server/graph/queries/graph-version.ts'
import { importInBatches } from '../support/import-in-batches.ts'
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

const events = sampleImport('document:events', { seed: 5, size: 230 })

const asLoad = ({ document, entities, claims }: SampleImport) => sampleLoad(document, entities, { claims })

describeOnEveryEngine('importing a document', (open) => {
  it('comes to the same graph as loading it, with batches of whatever size', async () => {
    const whole = await open()
    await whole.write((transaction) => replaceDocuments(transaction, [dossier, asLoad(events)]))
    const loaded = withoutDocuments(await dumpGraph(whole))
    const dumps: GraphDump[] = []
    for (const size of [1000, 40, 7]) {
      const store = await open()
      await store.write((transaction) => replaceDocuments(transaction, [dossier]))
      await importInBatches(store, events, size)
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

  it('writes a claim once, though it comes again in the same batch and in others', async () => {
    const store = await open()
    await importInBatches(store, events, 50)
    const expected = await dumpGraph(store)
    const again = await open()
    const claims = [...events.claims.flatMap((claim) => [claim, claim]), ...events.claims]
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
