import { describe, expect, it } from 'vitest'
import { FollowTheMoneyImporter } from '../../../seed/importers/followthemoney/followthemoney-importer.ts'
import type { ImportedRow, RowContents } from '../../../seed/importers/importer.ts'
import { importedDocument, rowsOf, sampleInput } from './sample-input.ts'

type Properties = Readonly<Record<string, readonly string[]>>

const line = (id: string, schema: string, properties: Properties, more: object = {}): string =>
  JSON.stringify({ id, schema, properties, ...more })

const imported = (...lines: readonly string[]) =>
  rowsOf(new FollowTheMoneyImporter(), sampleInput('data.jsonl', lines.join('\n')))

const ada = line('Q4711', 'Person', {
  name: ['Ada Quill', 'A. Quill'],
  alias: ['Квилл'],
  sourceUrl: ['https://example.org/ada'],
})
const ministry = line('nk-1', 'PublicBody', { name: ['Ministry of Salt'], country: ['fr', 'eu', 'zz'] })
const post = line('post-1', 'Position', { name: ['Minister of Salt'], country: ['fr'] })

const sentencesOf = (contents: readonly RowContents[]) =>
  contents.flatMap(({ claims }) =>
    claims.map(({ source, type, target, detail, date }) =>
      [source, type, target, detail, date?.edtf ?? null].join(' '),
    ),
  )

async function sentences(...lines: readonly string[]) {
  const rows = await imported(...lines)
  return sentencesOf(rows.flatMap((row) => (row.outcome === 'contents' ? [row.contents] : [])))
}

function fateOf(row: ImportedRow): string {
  if (row.outcome === 'contents') return `${row.row}`
  const found = row.outcome === 'rejected' && row.found !== undefined ? `: ${row.found}` : ''
  return `${row.row} ${row.outcome}: ${'reason' in row ? row.reason : ''}${found}`
}

describe('FollowTheMoney', () => {
  it('describes a person by all names, under an id that can be read', async () => {
    const [row] = await imported(ada)
    expect(row).toEqual({
      outcome: 'contents',
      row: 1,
      contents: {
        entities: [
          {
            id: 'person:ada-quill-q4711',
            kind: 'PERSON',
            name: 'Ada Quill',
            aliases: ['A. Quill', 'Квилл'],
            summary: null,
            facts: { wikidata: 'Q4711' },
            passages: [],
            locator: 'Person Q4711',
            url: 'https://example.org/ada',
          },
        ],
        claims: [],
      },
    })
  })

  it('gives ids that are safe in a URL to entities whose names or ids are not', async () => {
    const rows = await imported(
      line('gov/4711?x', 'Company', { name: ['Öl & Gas'] }),
      line('a'.repeat(100), 'Company', { name: ['газ'] }),
    )
    const ids = rows.flatMap((row) => (row.outcome === 'contents' ? row.contents.entities.map(({ id }) => id) : []))
    expect(ids).toEqual([
      expect.stringMatching(/^organisation:ol-gas-[0-9a-f]{12}$/),
      expect.stringMatching(/^organisation:[0-9a-f]{12}$/),
    ])
  })

  it('ties organisations to their countries, and leaves out codes of what is no country', async () => {
    expect(await sentences(ministry)).toEqual([
      'organisation:ministry-of-salt-nk-1 BELONGS_TO country:FR  ',
      'organisation:ministry-of-salt-nk-1 BELONGS_TO organisation:european-union  ',
    ])
  })

  it('takes the jurisdiction for a country too, once', async () => {
    const company = line('c', 'Company', {
      name: ['Brine'],
      country: ['fr'],
      mainCountry: ['fr'],
      jurisdiction: ['cy', 'fr'],
    })
    expect(await sentences(company)).toEqual([
      'organisation:brine-c LOCATED_IN country:FR  ',
      'organisation:brine-c LOCATED_IN country:CY  ',
    ])
  })

  it('reads relations wherever they stand, with their roles and dates', async () => {
    const member = line('m', 'Membership', {
      member: ['Q4711'],
      organization: ['nk-1'],
      role: ['chair'],
      startDate: ['2015-03'],
    })
    const director = line('d', 'Directorship', {
      director: ['Q4711'],
      organization: ['nk-1'],
      endDate: ['2019-01-02T00:00:00'],
    })
    const company = line('nk-1', 'Company', { name: ['Salt'] })
    expect(await sentences(member, director, ada, company)).toEqual([
      'person:ada-quill-q4711 MEMBER_OF organisation:salt-nk-1 chair 2015-03/..',
      'person:ada-quill-q4711 HELD_OFFICE organisation:salt-nk-1 Director ../2019-01-02',
    ])
  })

  it('has who holds a post hold it of its country, or have held it', async () => {
    const held = line('o1', 'Occupancy', {
      holder: ['Q4711'],
      post: ['post-1'],
      startDate: ['2015'],
      endDate: ['2018'],
    })
    const holds = line('o2', 'Occupancy', {
      holder: ['Q4711'],
      post: ['post-1'],
      startDate: ['2020'],
      status: ['current'],
    })
    expect(await sentences(held, holds, ada, post)).toEqual([
      'person:ada-quill-q4711 HELD_OFFICE country:FR Minister of Salt 2015/2018',
      'person:ada-quill-q4711 HOLDS_OFFICE country:FR Minister of Salt 2020/..',
    ])
  })

  it('reads events with who took part and where', async () => {
    const event = line('e', 'Event', {
      name: ['Salt Talks'],
      date: ['2016-05-05'],
      involved: ['Q4711'],
      country: ['de'],
      location: ['Köln'],
    })
    expect(await sentences(event, ada)).toEqual([
      'person:ada-quill-q4711 PARTICIPATED_IN event:salt-talks-e  2016-05-05',
      'event:salt-talks-e HELD_IN country:DE Köln 2016-05-05',
    ])
  })

  it('reads what stands inside another entity as if it stood alone, once, whatever it is', async () => {
    const holder = (id: string, name: string, occupancy: string) =>
      JSON.stringify({
        id,
        caption: name,
        properties: {
          name: [name],
          positionOccupancies: [
            { id: occupancy, schema: 'Occupancy', properties: { holder: [id], post: [JSON.parse(post)] } },
          ],
          sanctions: [{ id: 's', schema: 'Sanction', properties: {} }],
        },
        schema: 'Person',
      })
    const rows = await imported(
      holder('Q1', 'Nell', 'o1'),
      holder('Q2', 'Tom', 'o2'),
      line(
        'm',
        'Membership',
        { member: ['Q1'] },
        { properties: { member: [JSON.parse(ada)], organization: ['nk-1'] } },
      ),
      ministry,
    )
    expect(rows.map(fateOf)).toEqual([
      '1',
      '1 left-out: there is no place for the schema Sanction',
      '1',
      '2',
      '2 left-out: there is no place for the schema Sanction',
      '3',
      '4',
      '1',
      '2',
      '3',
    ])
    expect(sentencesOf(rows.flatMap((row) => (row.outcome === 'contents' ? [row.contents] : []))).slice(2)).toEqual([
      'person:nell-q1 HOLDS_OFFICE country:FR Minister of Salt ',
      'person:tom-q2 HOLDS_OFFICE country:FR Minister of Salt ',
      'person:ada-quill-q4711 MEMBER_OF organisation:ministry-of-salt-nk-1  ',
    ])
  })

  it('rejects once what it would read twice', async () => {
    const cut = '{"id":"a","schema":"Person","properties":{"x":[{"id":"o","schema":"Occupancy"'
    expect((await imported(cut)).map(fateOf)).toEqual([
      '1 rejected: the line is not JSON: each entity stands on one line of its own',
    ])
  })

  it('takes an entity for the one that its id was first given to, and says where it is described otherwise', async () => {
    const again = line('Q4711', 'Person', { name: ['Ada Salt'] })
    const member = line('m', 'Membership', { member: ['Q4711'], organization: ['nk-1'] })
    const rows = await imported(ada, again, member, ministry)
    expect(rows.map(fateOf)).toEqual([
      '1',
      '2 left-out: an earlier row has described the entity, by another name or kind',
      '4',
      '3',
    ])
    expect(await sentences(ada, again, member, ministry)).toContain(
      'person:ada-quill-q4711 MEMBER_OF organisation:ministry-of-salt-nk-1  ',
    )
  })

  it('says of an office why it has no place', async () => {
    const nowhere = line('post-2', 'Position', { name: ['Member'] })
    const held = line('o', 'Occupancy', { holder: ['Q4711'], post: ['post-2'] })
    expect((await imported(ada, nowhere, held)).map(fateOf)).toEqual([
      '1',
      '2',
      '3 left-out: the post of the Occupancy is not among the entities, or of no country',
    ])
  })

  it('keeps in words what ends before it begins', async () => {
    const member = line('m', 'Membership', {
      member: ['Q4711'],
      organization: ['nk-1'],
      startDate: ['2022'],
      endDate: ['2019'],
    })
    const rows = await imported(ada, ministry, member)
    const dates = rows.flatMap((row) =>
      row.outcome === 'contents' && row.row === 3 ? row.contents.claims.map(({ date }) => date) : [],
    )
    expect(dates).toEqual([{ text: '2022 to 2019', edtf: null, earliest: null, latest: null }])
  })

  it('leaves out, by schema, what has no place, and rejects what is no entity', async () => {
    const rows = await imported(
      line('s', 'Ownership', { owner: ['Q4711'], asset: ['nk-1'] }),
      line('m', 'Membership', { member: ['nobody'], organization: ['nk-1'] }),
      '{"id":',
      '[]',
      line('', 'Person', {}),
      line('p', 'Person', {}),
      JSON.stringify({ id: 'p', schema: 'Person', properties: { name: 'Ada' } }),
    )
    expect(rows.map(fateOf).toSorted()).toEqual([
      '1 left-out: there is no place for the schema Ownership',
      '2 left-out: what the Membership ties is not among the entities, or has no place',
      '3 rejected: the line is not JSON: each entity stands on one line of its own',
      '4 rejected: the line is no entity of FollowTheMoney',
      '5 rejected: `id` is missing or empty',
      '6 rejected: the entity has no `name`: Person p',
      '7 rejected: a property is no list of texts, numbers or entities: name',
    ])
  })

  it('names its document by the claims and entities that it brings', async () => {
    const rows = await imported(ministry)
    const documents = rows.flatMap((row) =>
      row.outcome === 'contents' ? row.contents.claims.map(({ document }) => document) : [],
    )
    expect(new Set(documents)).toEqual(new Set([importedDocument.id]))
  })
})
