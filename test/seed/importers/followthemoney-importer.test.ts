import { describe, expect, it } from 'vitest'
import { FollowTheMoneyImporter } from '../../../seed/importers/followthemoney/followthemoney-importer.ts'
import type { RowContents } from '../../../seed/importers/importer.ts'
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
    expect(
      rows.map((row) => (row.outcome === 'contents' ? row.row : `${row.row} ${row.outcome}: ${row.reason}`)).toSorted(),
    ).toEqual([
      '1 left-out: there is no place for the schema Ownership',
      '2 left-out: what the Membership ties is not among the entities, or has no place',
      '3 rejected: the line is not JSON',
      '4 rejected: the line is no entity of FollowTheMoney',
      '5 rejected: `id` is not as it should be',
      '6 rejected: the entity has no `name`',
      '7 rejected: `properties.name` is not as it should be',
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
