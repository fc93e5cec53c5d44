import { describe, expect, it } from 'vitest'
import { claimsCsv, entitiesCsv } from '../../../client/export/csv-tables.ts'
import type { ViewData } from '../../../client/export/view-data.ts'
import { CsvImporter } from '../../../seed/importers/csv/csv-importer.ts'
import { claimIdOf } from '../../../server/graph/model/ids.ts'
import { documentIdOf, entityIdOf, sampleEntity } from '../../support/sample-loads.ts'
import { contentsOf } from './csv-tables.ts'
import { importedDocument, rowsOf, sampleInput } from './sample-input.ts'

describe("the explorer's own tables", () => {
  const article = documentIdOf('document:article')
  const [ada, france] = [entityIdOf('person:ada'), entityIdOf('country:FR')]
  const id = claimIdOf({
    source: ada,
    target: france,
    document: article,
    type: 'INTERACTED',
    date: null,
    modality: 'REPORTED',
    key: '',
  })
  const evidenceOf = (excerpt: string, start: number) => ({
    excerpt,
    start,
    end: start + excerpt.length,
    locator: null,
    url: null,
    document: {
      id: article,
      title: 'Calls Grow',
      kind: 'ARTICLE' as const,
      publisher: null,
      url: null,
      publishedAt: null,
      sha256: null,
      length: null,
    },
  })
  const view: ViewData = {
    takenAt: '2031-03-05T12:00:00.000Z',
    link: 'https://entente.test/',
    entities: [
      {
        id: france,
        kind: 'COUNTRY',
        name: 'France',
        aliases: ['Francia'],
        summary: null,
        evidence: [],
        iso2: 'FR',
        iso3: 'FRA',
        wikidata: null,
      },
      { id: ada, kind: 'PERSON', name: '=Ada', aliases: [], summary: 'She "urges".', evidence: [], wikidata: 'Q1' },
      {
        id: 'country:DE',
        kind: 'COUNTRY',
        name: 'Germany',
        aliases: [],
        summary: null,
        evidence: [],
        iso2: 'DE',
        iso3: null,
        wikidata: null,
      },
    ],
    positions: new Map([['country:FR', { x: 1, y: -2 }]]),
    claims: [
      {
        id,
        type: 'INTERACTED',
        modality: 'REPORTED',
        source: { id: ada, name: '=Ada' },
        target: { id: france, name: 'France' },
        attributedTo: '- officials',
        action: { code: '020', label: 'Make an appeal or request' },
        detail: null,
        date: { text: 'in March', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
        evidence: [evidenceOf('has | "urged"', 806), evidenceOf('allies', 830)],
      },
    ],
  }

  it('come back as they were: claims of their documents, with their words, and entities described for each', async () => {
    const importer = new CsvImporter()
    const inputs = [
      sampleInput('view.zip/entities.csv', entitiesCsv(view)),
      sampleInput('view.zip/claims.csv', claimsCsv(view)),
    ]
    const documents = await importer.documents(inputs, importedDocument)
    expect(documents.map(({ id: document, title }) => [document, title])).toEqual([
      [importedDocument.id, importedDocument.title],
      ['document:article', 'Calls Grow'],
    ])
    const rows = contentsOf(await rowsOf(importer, ...inputs))
    const [passage, other] = rows.flatMap(({ passages = [] }) => passages)
    expect([passage?.excerpt, other?.excerpt]).toEqual(['has | "urged"', 'allies'])
    expect(rows.flatMap(({ claims }) => claims)).toEqual([
      {
        id,
        type: 'INTERACTED',
        source: ada,
        target: france,
        document: article,
        modality: 'REPORTED',
        attributedTo: '- officials',
        action: '020',
        date: { text: 'in March', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
        detail: null,
        passages: [passage?.id, other?.id],
        locator: null,
        url: null,
      },
    ])
    expect(rows.flatMap(({ entities }) => entities)).toEqual([
      sampleEntity('country:DE', 'Germany', { facts: { iso2: 'DE' } }),
      sampleEntity('person:ada', '=Ada', { summary: 'She "urges".', facts: { wikidata: 'Q1' } }),
      sampleEntity('country:FR', 'France', { aliases: ['Francia'], facts: { iso2: 'FR', iso3: 'FRA' } }),
    ])
    expect(rows).toHaveLength(4)
  })
})
