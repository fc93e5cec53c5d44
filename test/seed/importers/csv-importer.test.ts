import { describe, expect, it } from 'vitest'
import { CsvImporter } from '../../../seed/importers/csv/csv-importer.ts'
import { sampleEntity } from '../../support/sample-loads.ts'
import { contentsOf, faultsOf, tables } from './csv-tables.ts'
import { importedDocument, rowsOf, sampleInput } from './sample-input.ts'

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
