import { describe, expect, it } from 'vitest'
import { icews } from '../../../seed/importers/icews/icews.ts'
import { belonging, outcomes, rowsOf } from './rows-of.ts'

const header = [
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name',
  'Target Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude',
].join('\t')

const event = (cells: Readonly<Record<string, string>>): string =>
  header
    .split('\t')
    .map((column) => cells[column] ?? '')
    .join('\t')

const talks = {
  'Event ID': '7',
  'Event Date': '2031-03-03',
  'Source Name': 'Foreign Affairs (Norway)',
  'Source Sectors': 'Government,Foreign Ministry',
  'Source Country': 'Norway',
  'CAMEO Code': '036',
  'Target Name': 'Ada Quill',
  'Target Sectors': 'Elite,Executive',
  'Target Country': 'Peru',
  'Story ID': '99',
  'Sentence Number': '4',
  Publisher: 'The Tidewater Post',
  City: 'Lima',
  Province: 'Lima',
  Country: 'Peru',
}

describe('ICEWS of four columns', () => {
  it('says of each row who did what to whom, and to which country its ministries and people belong', async () => {
    const rows = await rowsOf(
      icews(),
      ['Peru\tMake statement\tForeign Affairs (Norway)\t2031-03-03'],
      'data/events.tsv',
    )
    const date = { text: '2031-03-03', edtf: '2031-03-03', earliest: '2031-03-03', latest: '2031-03-03' }
    const nothing = { aliases: [], summary: null, passages: [], url: null }
    const none = { attributedTo: null, detail: null, passages: [], url: null, document: 'document:icews' }
    expect(rows).toEqual([
      {
        outcome: 'contents',
        row: 1,
        contents: {
          entities: [
            {
              ...nothing,
              id: 'country:PE',
              kind: 'COUNTRY',
              name: 'Peru',
              facts: { iso2: 'PE', iso3: 'PER' },
              locator: 'Peru',
            },
            {
              ...nothing,
              id: 'group:foreign-affairs-no',
              kind: 'GROUP',
              name: 'Foreign Affairs (Norway)',
              facts: {},
              locator: 'Foreign Affairs (Norway)',
            },
            {
              ...nothing,
              id: 'country:NO',
              kind: 'COUNTRY',
              name: 'Norway',
              facts: { iso2: 'NO', iso3: 'NOR' },
              locator: 'Norway',
            },
          ],
          claims: [
            {
              ...none,
              id: expect.stringMatching(/^country:PE~group:foreign-affairs-no~[0-9a-f]{16}$/),
              type: 'INTERACTED',
              source: 'country:PE',
              target: 'group:foreign-affairs-no',
              modality: 'REPORTED',
              action: '010',
              date,
              locator: 'events.tsv, row 1',
            },
            {
              ...none,
              id: expect.stringMatching(/^group:foreign-affairs-no~country:NO~[0-9a-f]{16}$/),
              type: 'BELONGS_TO',
              source: 'group:foreign-affairs-no',
              target: 'country:NO',
              modality: 'STATED',
              action: null,
              date: null,
              locator: 'Foreign Affairs (Norway)',
            },
          ],
        },
      },
    ])
  })

  it('knows actions by other spellings', async () => {
    const actions = [
      'fight with artillery and tanks',
      "Meet at a 'third' location",
      'Meet at a "third" location',
      'Consult',
    ]
    const rows = await rowsOf(
      icews(),
      actions.map((action) => `Peru\t${action}\tChile\t2031-03-03`),
    )
    expect(outcomes(rows)).toEqual([
      '1 country:PE 194 country:CL 2031-03-03',
      '2 country:PE 044 country:CL 2031-03-03',
      '3 country:PE 044 country:CL 2031-03-03',
      '4 country:PE 040 country:CL 2031-03-03',
    ])
  })

  it('takes the same row twice for one interaction, and another day or action for another', async () => {
    const rows = await rowsOf(icews(), [
      'Peru\tConsult\tChile\t2031-03-03',
      'Peru\tConsult\tChile\t2031-03-03',
      'Peru\tConsult\tChile\t2031-03-04',
      'Peru\tAccuse\tChile\t2031-03-03',
    ])
    const ids = rows.map((row) => (row.outcome === 'contents' ? row.contents.claims[0]?.id : null))
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(ids[0])
  })

  it.each([
    'source\taction\ttarget\tdate',
    'Source Name\tEvent Text\tTarget Name\tEvent Date',
    '"actor1"\t"cameo"\t"actor2"\t"timestamp"',
  ])('knows the header %j, also where it comes again', async (line) => {
    const rows = await rowsOf(icews(), ['', line, 'Peru\tConsult\tChile\t2031-03-03', line])
    expect(outcomes(rows)).toEqual(['2 header', '3 country:PE 040 country:CL 2031-03-03', '4 header'])
  })

  it.each(['Peru\tConsult\tChile\tdate', 'Peru\tWave at\tChile\tyesterday', 'Peru\tWave at\tChile\t'])(
    'takes the bad first row %j for no header',
    async (line) => {
      expect(await rowsOf(icews(), [line])).toMatchObject([{ outcome: 'rejected' }])
    },
  )

  it('reads cells in quotation marks, as some programs write them all', async () => {
    const rows = await rowsOf(icews(), [
      '"Peru"\t"Meet at a ""third"" location"\t"Chile"\t"2031-03-03"',
      'Peru\tMeet at a "third" location\tChile\t2031-03-03',
    ])
    const [quoted, plain] = rows.map((row) => (row.outcome === 'contents' ? row.contents.claims[0]?.id : null))
    expect(outcomes(rows)[0]).toBe('1 country:PE 044 country:CL 2031-03-03')
    expect(quoted).toBe(plain)
  })

  it('leaves out a row without two actors, and rejects a bad one with what stood in it', async () => {
    const rows = await rowsOf(icews(), [
      'Peru\tConsult\tChile\t2031-03-03',
      'Peru\tConsult\t\t2031-03-03',
      '\tConsult\tNULL\t2031-03-03',
      'Peru\tConsult\tChile\t2031-02-29',
      'Peru\tConsult\tChile\t3 March 2031',
      'Peru\tWave at\tChile\t2031-03-03',
      'Peru\tConsult\tChile',
      '',
    ])
    expect(outcomes(rows)).toEqual([
      '1 country:PE 040 country:CL 2031-03-03',
      '2 left out: names one actor only',
      '3 left out: names no actor',
      '4 rejected: the date is no day such as 2015-03-01: 2031-02-29',
      '5 rejected: the date is no day such as 2015-03-01: 3 March 2031',
      '6 rejected: the action is none of CAMEO: Wave at',
      '7 rejected: has not 4 columns: 3 columns',
    ])
  })
})

describe('ICEWS of twenty columns', () => {
  it('says besides who published it, where it was, and in which story it stands', async () => {
    const rows = await rowsOf(icews(), [header, event(talks)])
    expect(rows).toMatchObject([
      { outcome: 'header', row: 1 },
      {
        outcome: 'contents',
        row: 2,
        contents: {
          claims: [
            {
              source: 'group:foreign-affairs-no',
              target: 'person:ada-quill',
              action: '036',
              attributedTo: 'The Tidewater Post',
              detail: 'at Lima, Peru',
              locator: 'event 7, story 99, sentence 4',
            },
            { source: 'group:foreign-affairs-no', type: 'BELONGS_TO', target: 'country:NO' },
            { source: 'person:ada-quill', type: 'BELONGS_TO', target: 'country:PE' },
          ],
        },
      },
    ])
  })

  it('tells two events of one id apart by their days', async () => {
    const rows = await rowsOf(icews(), [event(talks), event({ ...talks, 'Event Date': '2031-03-04' })])
    const ids = rows.map((row) => (row.outcome === 'contents' ? row.contents.claims[0]?.id : null))
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    ['in quotation marks', (name: string) => `"${name}"`],
    ['with dots between the words', (name: string) => name.replaceAll(' ', '.')],
    ['in small letters', (name: string) => name.toLowerCase()],
  ])('knows its header %s, also where it comes again', async (_, written) => {
    const names = header.split('\t').map(written).join('\t')
    const rows = await rowsOf(icews(), [names, event(talks), names])
    expect(outcomes(rows)).toEqual([
      '1 header',
      '2 group:foreign-affairs-no 036 person:ada-quill 2031-03-03',
      '3 header',
    ])
  })

  it('says which column is bad', async () => {
    const bad = [{ 'Event ID': 'x' }, { 'Event Date': '' }, { 'CAMEO Code': '36' }, { 'Target Name': 'NA' }]
    const rows = await rowsOf(icews(), [header, ...bad.map((cells) => event({ ...talks, ...cells })), 'cut\toff'])
    expect(outcomes(rows)).toEqual([
      '1 header',
      '2 rejected: Event ID is no number: x',
      '3 rejected: Event Date is no day such as 2015-03-01: ',
      '4 rejected: CAMEO Code is none of CAMEO: 36',
      '5 left out: names one actor only',
      '6 rejected: has not 20 columns: 2 columns',
    ])
  })
})

describe('who is meant by a name in ICEWS', () => {
  const meant = async (names: readonly string[]) => {
    const rows = await rowsOf(
      icews(),
      names.map((name) => `Peru\tConsult\t${name}\t2031-03-03`),
    )
    return rows.map((row) => {
      if (row.outcome !== 'contents') return row.outcome
      const target = row.contents.claims[0]?.target
      return `${target}: ${row.contents.entities.find(({ id }) => id === target)?.name}`
    })
  }

  it('is a country by any of its names, and those whom the dossiers know by their ids', async () => {
    expect(
      await meant(["Cote d'Ivoire", 'Congo', 'Palestinian Territory, Occupied', 'Vladimir Putin', 'OTAN']),
    ).toEqual([
      "country:CI: Côte d'Ivoire",
      'country:CG: Republic of the Congo',
      'country:PS: Palestine',
      'person:vladimir-putin: Vladimir Putin',
      'organisation:nato: NATO',
    ])
  })

  it('is a group where the name says of whom, whatever brackets stand in it', async () => {
    const rows = await rowsOf(
      icews(),
      [
        'Member of Legislative (Govt) (South Korea)',
        'Priest (Holy See (Vatican City State))',
        'Citizen (Africa)',
        'Militant (Taliban)',
        'Citizen (International)',
      ].map((name) => `Peru\tConsult\t${name}\t2031-03-03`),
    )
    expect(belonging(rows)).toEqual([
      'group:member-of-legislative-govt-kr of country:KR',
      'group:priest-va of country:VA',
      'group:citizen-africa of group:africa',
      'group:militant-taliban of organisation:taliban',
    ])
  })

  it('is otherwise an organisation by its words, or a person', async () => {
    expect(
      await meant([
        'Ada Quill',
        'Benedict XVI',
        'J.R. Tide',
        'Tidewater Fishing Union',
        'Law and Justice',
        'TWN',
        'The Tide',
        'Middle East',
        'Οδυσσέας',
      ]),
    ).toEqual([
      'person:ada-quill: Ada Quill',
      'person:benedict-xvi: Benedict XVI',
      'person:j-r-tide: J.R. Tide',
      'organisation:tidewater-fishing-union: Tidewater Fishing Union',
      'organisation:law-and-justice: Law and Justice',
      'organisation:twn: TWN',
      'organisation:the-tide: The Tide',
      'group:middle-east: Middle East',
      expect.stringMatching(/^organisation:[0-9a-f]{8}: Οδυσσέας$/),
    ])
  })
})

it('refuses a file that is no ICEWS, and says what was expected', async () => {
  await expect(rowsOf(icews(), ['id,name', '1,Ada'], 'people.csv')).rejects.toThrow(
    'people.csv: ICEWS has rows of 4 columns (source actor, action, target actor, date) or of 20 (Event ID, Event Date, Source Name, …), between tabs. Found: "id,name". Nothing was changed.',
  )
})
