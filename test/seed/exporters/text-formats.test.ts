import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../server/graph/grafeo/memory-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { awkwardLoad, awkwardTexts } from '../../support/awkward-load.ts'
import { exportedText } from '../../support/exported-text.ts'
import { inventedDocuments } from '../../support/invented-graph.ts'
import { documentIdOf } from '../../support/sample-loads.ts'

const store = openMemoryStore()

beforeAll(async () => {
  await store.prepare()
  await store.write((transaction) => replaceDocuments(transaction, [...inventedDocuments, awkwardLoad]))
})
afterAll(() => store.close())

const loads = [...inventedDocuments, awkwardLoad]
const claims = loads.flatMap((load) => load.claims)
const entityIds = [
  ...new Set(loads.flatMap(({ completes, entities }) => (completes ? [] : entities.map(({ id }) => id)))),
]
const awkward = documentIdOf('document:awkward')

describe('GraphML', () => {
  it('holds entities as nodes and claims as edges, for any program that reads it', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exportedText(store, 'graphml'))
    expect(graph.nodes().toSorted()).toEqual(entityIds.toSorted())
    expect(graph.mapEdges((id, _, source, target) => [id, source, target]).toSorted()).toEqual(
      claims.map(({ id, source, target }) => [id, source, target]).toSorted(),
    )
  })

  it('keeps every text as it is', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exportedText(store, 'graphml', awkward))
    expect(graph.mapNodes((_, { label, summary }) => [label, summary]).toSorted()).toEqual(
      awkwardTexts.map((text) => [text, text]).toSorted(),
    )
    expect(new Set(graph.mapEdges((_, { excerpt }) => excerpt))).toEqual(new Set([awkwardLoad.passages[0]?.excerpt]))
  })
})

const oa = 'http://www.w3.org/ns/oa#'
const schema = 'https://schema.org/'

describe('JSON-LD', () => {
  it('says of each claim, as an annotation, which words of which document carry it', async () => {
    const expanded = await jsonld.expand(JSON.parse(await exportedText(store, 'jsonld', awkward)))
    const annotations = expanded.filter((node) => [node['@type']].flat().includes(`${oa}Annotation`))
    expect(annotations).toHaveLength(awkwardLoad.claims.length)
    const [passage] = awkwardLoad.passages
    expect(annotations[0]?.[`${oa}hasTarget`]).toEqual([
      {
        '@type': [`${oa}SpecificResource`],
        [`${oa}hasSource`]: [{ '@id': 'urn:entente:document:awkward' }],
        [`${oa}hasSelector`]: [
          {
            '@type': [`${oa}TextPositionSelector`],
            [`${oa}start`]: [{ '@value': passage?.start }],
            [`${oa}end`]: [{ '@value': passage?.end }],
          },
          { '@type': [`${oa}TextQuoteSelector`], [`${oa}exact`]: [{ '@value': passage?.excerpt }] },
        ],
      },
    ])
  })

  it('names entities in the words of schema.org, and keeps every text as it is', async () => {
    const expanded = await jsonld.expand(JSON.parse(await exportedText(store, 'jsonld')))
    const named = expanded.filter((node) => [node['@type']].flat().includes(`${schema}Country`))
    expect(named.map((node) => node['@id']).toSorted()).toEqual(['urn:entente:country:XA', 'urn:entente:country:XB'])
    const texts = expanded.flatMap((node): unknown[] => [node[`${schema}description`] ?? []].flat())
    expect(texts).toEqual(expect.arrayContaining(awkwardTexts.map((text) => ({ '@value': text }))))
  })

  it('loses nothing when it is read as RDF', async () => {
    const quads = await jsonld.toRDF(JSON.parse(await exportedText(store, 'jsonld')))
    if (!Array.isArray(quads)) throw new Error('No list of statements')
    const subjects = quads.filter(({ predicate }) => predicate.value.endsWith('#subject'))
    expect(subjects.map(({ object }) => decodeURIComponent(object.value)).toSorted()).toEqual(
      claims.map(({ source }) => `urn:entente:${source}`).toSorted(),
    )
  })
})

describe('JSON Lines', () => {
  it('are a record each: documents, passages, entities, claims', async () => {
    const records = (await exportedText(store, 'jsonl'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    const ofKind = (kind: string) =>
      records.filter(({ record }) => record === kind).map(({ record: _, ...rest }) => rest)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(ofKind('claim').toSorted(byId)).toEqual(claims.toSorted(byId))
    expect(ofKind('passage').toSorted(byId)).toEqual(loads.flatMap(({ passages }) => passages).toSorted(byId))
    expect(ofKind('document').toSorted(byId)).toEqual(
      loads.map(({ document }) => ({ ...document, complete: true })).toSorted(byId),
    )
    expect(
      ofKind('entity')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(entityIds.toSorted())
  })
})

describe('Cypher', () => {
  it('of one document leaves out what only the whole graph adds up to', async () => {
    const text = await exportedText(store, 'cypher', awkward)
    expect(text.startsWith('// What document:awkward says.')).toBe(true)
    expect(['claimCount:', '[:LINKED', 'GraphInfo {', 'country:XA'].filter((word) => text.includes(word))).toEqual([])
    expect(text.match(/'AGREED_WITH'|:AGREED_WITH/g)).toHaveLength(1)
  })
})
