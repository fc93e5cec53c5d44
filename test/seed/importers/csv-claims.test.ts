import { describe, expect, it } from 'vitest'
import { CsvImporter } from '../../../seed/importers/csv/csv-importer.ts'
import { sampleClaim, sampleDay, sampleEntity } from '../../support/sample-loads.ts'
import { contentsOf, faultsOf, tables } from './csv-tables.ts'
import { importedDocument, rowsOf, sampleInput } from './sample-input.ts'

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

  it('takes the day of a moment, and rejects one of a day that is none', async () => {
    const rows = await tables(
      `source,type,target,date\n${[
        '2031-02-20T10:00:00Z',
        '2031-02-20 10:00',
        '2031-02-20T10:00:00.5+02:00',
        '2031-02-30T10:00:00Z',
      ]
        .map((date) => `country:FR,SAID,country:DE,${date}\n`)
        .join('')}`,
    )
    expect(contentsOf(rows).flatMap(({ claims }) => claims.map(({ date }) => [date?.text, date?.edtf]))).toEqual([
      ['2031-02-20T10:00:00Z', '2031-02-20'],
      ['2031-02-20 10:00', '2031-02-20'],
      ['2031-02-20T10:00:00.5+02:00', '2031-02-20'],
    ])
    expect(faultsOf(rows)).toHaveLength(1)
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
