import { expect, it } from 'vitest'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments, unloadDocument } from '../../server/graph/load/replace-documents.ts'
import type { DocumentLoad } from '../../server/graph/model/records.ts'
import { entitiesByIds } from '../../server/graph/queries/entities-by-ids.ts'
import { graphInfo, graphSchema } from '../../server/graph/queries/graph-info.ts'
import { listDocuments } from '../../server/graph/queries/list-documents.ts'
import {
  documentIdOf,
  sampleClaim,
  sampleDay,
  sampleDocument,
  sampleEntity,
  sampleLoad,
  samplePassage,
} from '../support/sample-loads.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'
import { dumpGraph } from './dump-graph.ts'

const quote = samplePassage('document:article', 12, 'Albania joined the coalition')

const article = sampleLoad(
  sampleDocument('document:article', { publishedAt: sampleDay('2025-03-01'), sha256: 'a'.repeat(64), length: 400 }),
  [
    sampleEntity('country:AL', 'Albania', { passages: [quote.id], summary: 'A country by the sea.' }),
    sampleEntity('organisation:coalition', 'The Coalition', { aliases: ['coalition of the willing'] }),
    sampleEntity('event:summit', 'Summit', { facts: { dateText: 'in March', dateEdtf: '2025-03' } }),
  ],
  {
    passages: [quote],
    claims: [
      sampleClaim({
        document: 'document:article',
        source: 'country:AL',
        type: 'MEMBER_OF',
        target: 'organisation:coalition',
        more: { passages: [quote.id], attributedTo: 'officials', detail: 'since the start' },
      }),
      sampleClaim({
        document: 'document:article',
        source: 'country:AL',
        type: 'PARTICIPATED_IN',
        target: 'event:summit',
        modality: 'PLANNED',
        date: sampleDay('2025-03-20'),
      }),
    ],
  },
)

const editedArticle = sampleLoad(
  article.document,
  [sampleEntity('country:AL', 'Albania'), sampleEntity('country:FR', 'France')],
  {
    claims: [
      sampleClaim({ document: 'document:article', source: 'country:FR', type: 'PRAISED', target: 'country:AL' }),
    ],
  },
)

const official = sampleLoad(
  sampleDocument('document:communique', { kind: 'OFFICIAL' }),
  [
    sampleEntity('country:AL', 'Republic of Albania'),
    sampleEntity('organisation:coalition', 'Coalition of the Willing'),
  ],
  {
    claims: [
      sampleClaim({
        document: 'document:communique',
        source: 'organisation:coalition',
        type: 'PRAISED',
        target: 'country:AL',
        date: sampleDay('2025-01-05'),
      }),
    ],
  },
)

const countries = sampleLoad(
  sampleDocument('document:countries', { kind: 'REFERENCE' }),
  [
    sampleEntity('country:AL', 'Albania', { aliases: ['Shqipëria', 'Албания'], facts: { iso2: 'AL' }, locator: 'AL' }),
    sampleEntity('country:FR', 'France', { aliases: ['Frankreich'], facts: { iso2: 'FR' }, locator: 'FR' }),
  ],
  { completes: true },
)

const load = (store: WritableGraphStore, ...loads: readonly DocumentLoad[]) =>
  store.write((transaction) => replaceDocuments(transaction, loads))

const unload = (store: WritableGraphStore, id: string) =>
  store.write((transaction) => unloadDocument(transaction, documentIdOf(id)))

describeOnEveryEngine('loading documents', (open) => {
  it('changes nothing when the same is loaded twice', async () => {
    const store = await open()
    await load(store, article, official, countries)
    const before = await dumpGraph(store)
    const [infoBefore] = await store.read(graphInfo, {})
    const again = await load(store, article, official, countries)
    expect(again.documents.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await dumpGraph(store)).toEqual(before)
    expect(await store.read(graphInfo, {})).toEqual([infoBefore])
  })

  it('leaves nothing of a document that was edited', async () => {
    const store = await open()
    await load(store, editedArticle)
    const clean = await dumpGraph(store)
    expect((await load(store, article)).documents.map(({ outcome }) => outcome)).toEqual(['replaced'])
    expect(await dumpGraph(store)).not.toEqual(clean)
    await load(store, editedArticle)
    expect(await dumpGraph(store)).toEqual(clean)
  })

  it('restores what was there when a document is unloaded', async () => {
    const store = await open()
    await load(store, article)
    const before = await dumpGraph(store)
    await load(store, official, countries)
    expect(await unload(store, 'document:countries')).toBe(true)
    expect(await unload(store, 'document:communique')).toBe(true)
    expect(await dumpGraph(store)).toEqual(before)
    expect(await unload(store, 'document:article')).toBe(true)
    expect(await dumpGraph(store)).toEqual({ nodes: [], relationships: [] })
    expect(await unload(store, 'document:article')).toBe(false)
  })

  it('comes to the same graph in whatever order documents are loaded', async () => {
    const together = await open()
    await load(together, article, official, countries)
    const expected = await dumpGraph(together)
    for (const order of [
      [countries, official, article],
      [official, countries, article],
      [article, countries, official],
    ]) {
      const store = await open()
      for (const document of order) await load(store, document)
      expect(await dumpGraph(store)).toEqual(expected)
    }
  })

  it('merges what documents say of one entity', async () => {
    const store = await open()
    await load(store, countries, official, article)
    const [albania, ...others] = await store.read(entitiesByIds, { parents: ['country:AL', 'country:FR'] })
    expect(albania?.entity).toEqual({
      id: 'country:AL',
      kind: 'COUNTRY',
      name: 'Albania',
      aliases: ['Republic of Albania', 'Shqipëria', 'Албания'],
      summary: 'A country by the sea.',
      facts: { iso2: 'AL' },
    })
    expect(others).toEqual([])
  })

  it('lists the documents with what they bring', async () => {
    const store = await open()
    await load(store, countries, article)
    expect(await store.read(listDocuments, {})).toEqual([
      { document: { ...article.document, complete: true }, entities: 3, claims: 2, passages: 1 },
      { document: { ...countries.document, complete: true }, entities: 1, claims: 0, passages: 0 },
    ])
  })

  it('keeps nothing of a write that fails', async () => {
    const store = await open()
    await load(store, article)
    const before = await dumpGraph(store)
    const [infoBefore] = await store.read(graphInfo, {})
    const failing = store.write(async (transaction) => {
      await replaceDocuments(transaction, [editedArticle, official])
      throw new RangeError('changed my mind')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await dumpGraph(store)).toEqual(before)
    expect(await store.read(graphInfo, {})).toEqual([infoBefore])
  })

  it('raises the version of the graph by one with each write that changes something', async () => {
    const store = await open()
    expect(await store.read(graphInfo, {})).toEqual([{ state: 'empty', schema: null, version: 0 }])
    expect((await load(store, article, countries)).version).toBe(1)
    expect((await load(store, article)).version).toBe(1)
    expect((await load(store, editedArticle)).version).toBe(2)
    await unload(store, 'document:countries')
    expect(await store.read(graphInfo, {})).toEqual([{ state: 'ours', schema: graphSchema, version: 3 }])
  })

  it('refuses a claim whose ends the document does not describe', async () => {
    const store = await open()
    const dangling = sampleLoad(article.document, [sampleEntity('country:AL', 'Albania')], { claims: article.claims })
    await expect(load(store, dangling)).rejects.toThrow('does not describe both its ends')
    expect(await dumpGraph(store)).toEqual({ nodes: [], relationships: [] })
  })
})
