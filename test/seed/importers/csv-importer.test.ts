import { describe, expect, it } from 'vitest'
import { claimsCsv, entitiesCsv } from '../../../client/export/csv-tables.ts'
import type { ViewData } from '../../../client/export/view-data.ts'
import { CsvImporter } from '../../../seed/importers/csv/csv-importer.ts'
import type { ImportedRow } from '../../../seed/importers/importer.ts'
import { claimIdOf } from '../../../server/graph/model/ids.ts'
import { documentIdOf, entityIdOf, sampleClaim, sampleDay, sampleEntity } from '../../support/sample-loads.ts'
import { importedDocument, rowsOf, sampleInput } from './sample-input.ts'

const tables = (...contents: readonly string[]) =>
  rowsOf(new CsvImporter(), ...contents.map((content, index) => sampleInput(`table-${index + 1}.csv`, content)))

const contentsOf = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) => (row.outcome === 'contents' ? [row.contents] : []))

const faultsOf = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) =>
    row.outcome === 'rejected' ? [`${row.row}: ${row.reason}${row.found ? ` (${row.found})` : ''}`] : [],
  )

describe('a table of claims', () => {
  it('is read in any order of columns, with whatever separates them', async () => {
    const expected = sampleClaim({
      document: importedDocument.id,
      source: 'person:ada',
      type: 'HOLDS_OFFICE',
      target: 'country:FR',
      modality: 'REPORTED',
      date: { ...sampleDay('2031-03-05'), edtf: '2031-03-05' },
      key: 'Minister\nrow 7',
      more: { detail: 'Minister', locator: 'row 7' },
    })
    const comma =
      'source,source_name,type,target,target_name,modality,date,detail,locator\nperson:ada,Ada,HOLDS_OFFICE,country:FR,France,REPORTED,2031-03-05,Minister,row 7\n'
    const semicolon =
      'To name;to;TYPE;Source-Name;source;locator;detail;modality;date;_note\r\nFrance;country:FR;holds_office;Ada;person:ada;row 7;Minister;reported;2031-03-05;mine\r\n'
    for (const table of [comma, semicolon]) {
      const [contents] = contentsOf(await tables(table))
      expect(contents).toEqual({
        entities: [
          sampleEntity('person:ada', 'Ada', { locator: 'row 7' }),
          sampleEntity('country:FR', 'France', { locator: 'row 7' }),
        ],
        claims: [
          {
            ...expected,
            date: { text: '2031-03-05', edtf: '2031-03-05', earliest: '2031-03-05', latest: '2031-03-05' },
          },
        ],
        passages: [],
        mentioned: [],
      })
    }
  })

  it('may name ends by id alone, which another row or the graph then has to describe', async () => {
    const [contents] = contentsOf(await tables('source,type,target\ncountry:FR,INTERACTED,country:DE\n'))
    expect(contents?.entities).toEqual([])
    expect(contents?.mentioned).toEqual(['country:FR', 'country:DE'])
  })

  it('tells claims apart by all that their rows say, unless a key does', async () => {
    const rows = await tables(
      'source,type,target,action,key\ncountry:FR,INTERACTED,country:DE,042,\ncountry:FR,INTERACTED,country:DE,043,\ncountry:FR,INTERACTED,country:DE,042,\ncountry:FR,INTERACTED,country:DE,042,again\n',
    )
    const ids = contentsOf(rows).flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(ids[2]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })

  it('keeps dates in words, and in any writing where a column for EDTF stands beside them', async () => {
    const rows = await tables(
      'source,type,target,date\ncountry:FR,SAID,country:DE,last spring\n',
      'source,type,target,date,date_edtf\ncountry:FR,SAID,country:DE,28/02/2031,\n',
    )
    expect(contentsOf(rows).flatMap(({ claims }) => claims.map(({ date }) => date))).toEqual([
      { text: 'last spring', edtf: null, earliest: null, latest: null },
      { text: '28/02/2031', edtf: null, earliest: null, latest: null },
    ])
  })

  it('keeps quotation marks, separators and line ends in cells', async () => {
    const [contents] = contentsOf(
      await tables('source,type,target,detail\ncountry:FR,SAID,country:DE,"She said ""no"", and\nleft;\n"\n'),
    )
    expect(contents?.claims[0]?.detail).toBe('She said "no", and\nleft;')
  })

  it('rejects a row whose quotation mark is never closed, and reads on with the next line', async () => {
    const rows = await tables(
      'source,type,target,detail\ncountry:FR,SAID,country:DE,"open\ncountry:FR,SAID,country:DE,fine\ncountry:FR,SAID,country:DE,"also ""fine"""\n',
    )
    expect(faultsOf(rows)).toEqual(['2: a quotation mark is never closed'])
    expect(contentsOf(rows).flatMap(({ claims }) => claims.map(({ detail }) => detail))).toEqual([
      'fine',
      'also "fine"',
    ])
  })

  it('rejects a row in which a line is missing because it is no text', async () => {
    const content = Buffer.concat([
      Buffer.from('source,type,target,detail\ncountry:FR,SAID,country:DE,"one\n'),
      Buffer.from('caf\xe9\n', 'latin1'),
      Buffer.from('three"\ncountry:FR,SAID,country:DE,fine\n'),
    ])
    const rows = await rowsOf(new CsvImporter(), sampleInput('claims.csv', content))
    expect(faultsOf(rows)).toEqual([
      '2: a line of it is missing, for it is no text',
      '4: a quotation mark is never closed',
    ])
    expect(contentsOf(rows)).toHaveLength(1)
  })

  it.each([
    ['source,type,target\ncountry:FR,SAID\n', '2: the row has not as many cells as the header (2 in place of 3)'],
    [
      'source,type,target\nFrance,SAID,country:DE\n',
      '2: `source` should be an id such as country:UA (France. It begins with one of: country, organisation, person, group, place, event, plan, phase, pledge, statement, figure)',
    ],
    [
      'source,type,target\ncountry:F R,SAID,country:DE\n',
      '2: `source` should be an id such as country:UA (country:F R)',
    ],
    [
      'source,type,target\ncountry:FR,SAID,country:de\n',
      '2: `target` should have the two letters of a country in capitals (country:de)',
    ],
    ['source,type,target\n,SAID,country:DE\n', '2: `source` is empty'],
    [
      'source,type,target\ncountry:FR,SAIDD,country:DE\n',
      '2: `type` is a word that is not known here (SAIDD. Did you mean `SAID`?)',
    ],
    [
      'source,type,target,modality\ncountry:FR,SAID,country:DE,MAYBE\n',
      '2: `modality` is a word that is not known here (MAYBE. Known: STATED, REPORTED, PLANNED, CONDITIONAL, DERIVED)',
    ],
    [
      'source,type,target,action\ncountry:FR,INTERACTED,country:DE,40\n',
      '2: `action` should be like a CAMEO code such as 042 (40)',
    ],
    [
      'source,type,target,action\ncountry:FR,SAID,country:DE,042\n',
      '2: `action` is of claims of the type INTERACTED alone (042, SAID)',
    ],
    ...['28/02/2031', '2031-02-30', '2/28/31', '20310228'].map((date) => [
      `source,type,target,date\ncountry:FR,SAID,country:DE,${date}\n`,
      `2: \`date\` is no date such as 2025-03-31, and no \`date_edtf\` says what it means (${date})`,
    ]),
    [
      'source,type,target,date,date_edtf\ncountry:FR,SAID,country:DE,May,2031-13\n',
      '2: `date_edtf` is no date in EDTF that has days (2031-13)',
    ],
    [
      'source,type,target,date,date_edtf,date_earliest\ncountry:FR,SAID,country:DE,May,2031-05,2031-04-01\n',
      '2: `date_earliest` is not what `date_edtf` means (2031-04-01, 2031-05)',
    ],
    [
      'source,type,target,excerpts\ncountry:FR,SAID,country:DE,words\n',
      '2: `excerpts` has words, but `characters` does not tell where they stand',
    ],
    [
      'source,type,target,excerpts,characters\ncountry:FR,SAID,country:DE,words,3-7\n',
      '2: `excerpts` is not as long as `characters` says (5 in place of 4)',
    ],
    [
      'source,type,target,document\ncountry:FR,SAID,country:DE,a | b\n',
      '2: `document` should be one id such as document:peace-talks (a | b)',
    ],
    [
      'source,type,target,url\ncountry:FR,SAID,country:DE,javascript:x\n',
      '2: `url` should be like https://example.org/page (javascript:x)',
    ],
    [
      'source,type,target,id\ncountry:FR,SAID,country:DE,7\n',
      '2: `id` is not like one of a claim: leave it empty, and it is made (7)',
    ],
  ])('rejects %j', async (table, fault) => {
    expect(faultsOf(await tables(table))).toEqual([fault])
  })
})

describe('a table of entities', () => {
  it('holds all that an entity can have', async () => {
    const header =
      'id,kind,name,aliases,summary,date,date_edtf,order,condition,timing,value,comparator,unit,basis,locator,verbatim,wikidata'
    const rows = await tables(
      `${header}\nphase:one,PHASE,One,First | Начало,It begins.,,,1,should it rain,"within 1,024 hours of the breach",,,,,row 1,,\nfigure:x,,About,,,,,,,,35.5,about,ships,STATED,,,\nevent:talks,,Talks,,,in March,2031-03,,,,,,,,,,\nphase:two,,Two,,,,,,,72 hours after it,,,,,,,\n`,
    )
    expect(faultsOf(rows)).toEqual([])
    expect(contentsOf(rows).flatMap(({ entities }) => entities)).toEqual([
      sampleEntity('phase:one', 'One', {
        aliases: ['First', 'Начало'],
        summary: 'It begins.',
        facts: {
          order: 1,
          condition: 'should it rain',
          timingRelation: 'WITHIN',
          timingHours: 1024,
          timingSince: 'the breach',
        },
        locator: 'row 1',
      }),
      sampleEntity('figure:x', 'About', {
        facts: { value: 35.5, comparator: 'ABOUT', unit: 'ships', basis: 'STATED' },
      }),
      sampleEntity('event:talks', 'Talks', {
        facts: { dateText: 'in March', dateEdtf: '2031-03', dateEarliest: '2031-03-01', dateLatest: '2031-03-31' },
      }),
      sampleEntity('phase:two', 'Two', { facts: { timingRelation: 'AFTER', timingHours: 72, timingSince: 'it' } }),
    ])
  })

  it('is read before claims, in whatever order the files are given', async () => {
    const rows = await tables('source,type,target\ncountry:FR,SAID,country:DE\n', 'id,name\ncountry:FR,France\n')
    expect(contentsOf(rows).map(({ entities, claims }) => [entities.length, claims.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})

describe('tables of several documents', () => {
  const claims =
    'source,type,target,detail,document\nperson:ada,SAID,country:FR,one,document:a\nperson:ada,SAID,country:FR,"of\ntwo",document:ab\nperson:ada,SAID,country:FR,three,document:a\nperson:ada,SAID,country:FR,bad\n'
  const entities = 'id,name\nperson:ada,Ada\ncountry:FR,France\n'

  it('give each document the rows that name it, and count a bad one once', async () => {
    const rows = await tables(claims, entities)
    expect(contentsOf(rows).flatMap((row) => row.claims.map(({ document, detail }) => [document, detail]))).toEqual([
      ['document:a', 'one'],
      ['document:a', 'three'],
      ['document:ab', 'of\ntwo'],
    ])
    expect(faultsOf(rows)).toEqual(['6: the row has not as many cells as the header (4 in place of 5)'])
  })

  it('are not read again for a document that none of their rows can name', async () => {
    let readings = 0
    const described = sampleInput('entities.csv', entities)
    const counted = {
      ...described,
      lines: () => {
        readings += 1
        return described.lines()
      },
    }
    const importer = new CsvImporter()
    const inputs = [sampleInput('claims.csv', claims), counted]
    const [first, second] = await importer.documents(inputs, importedDocument)
    await Array.fromAsync(importer.rows(counted, first!, 1))
    const before = readings
    await Array.fromAsync(importer.rows(counted, second!, 1))
    expect(readings).toBe(before)
  })
})

it('says that the first line of a table is no text, not that the second names no columns', async () => {
  const table = Buffer.from('id,name,_gr\xf6\xdfe\nperson:a,Ada,1\n', 'latin1')
  await expect(rowsOf(new CsvImporter(), sampleInput('people.csv', table))).rejects.toThrow(
    'people.csv: the line that should name the columns is no text in UTF-8. Save the file as UTF-8. Nothing was changed.',
  )
})

describe('a table that is none', () => {
  it.each([
    [
      '',
      'table-1.csv is empty, or no text. A table begins with a line that names its columns, in UTF-8. Nothing was changed.',
    ],
    [
      'France\tconsult\tGermany\t2031-03-05\n',
      'table-1.csv does not look like csv: its first line should name the columns, such as `id,kind,name` or `source,type,target`, but is "France\tconsult\tGermany\t2031-03-05". Nothing was changed.',
    ],
    ['id,kind\n', 'table-1.csv looks like a table of entities, but has no column `name`. Nothing was changed.'],
    ['source,target\n', 'table-1.csv looks like a table of claims, but has no column `type`. Nothing was changed.'],
    ['id,name,name\n', 'table-1.csv has the column `name` twice. Nothing was changed.'],
  ])('%j is refused', async (table, sentence) => {
    await expect(tables(table)).rejects.toThrow(sentence)
  })

  it('names columns that it does not know, and what may have been meant', async () => {
    await expect(tables('id,name,alliases,x\n')).rejects.toThrow(
      'table-1.csv has columns that a table of entities does not: `alliases`. Did you mean `aliases`?',
    )
  })
})

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
