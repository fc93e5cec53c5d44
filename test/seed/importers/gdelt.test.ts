import { describe, expect, it } from 'vitest'
import { gdelt } from '../../../seed/importers/gdelt/gdelt.ts'
import { belonging, outcomes, rowsOf } from './rows-of.ts'

const places = { id: 0, day: 1, code1: 5, name1: 6, code2: 15, name2: 16, action: 26, place: 52, url: 60 } as const

type EventCells = Readonly<Partial<Record<keyof typeof places, string>>>

const usual = { id: '41', day: '20310303', code1: 'NOR', name1: 'NORWAY', code2: 'PER', name2: 'PERU', action: '040' }

function event(cells: EventCells): string {
  const row = Array.from({ length: 61 }, () => '')
  for (const [column, cell] of Object.entries({ ...usual, ...cells })) row[places[column as keyof typeof places]] = cell
  return row.join('\t')
}

const mention = (id: string, source: string, identifier: string, sentence = '2'): string =>
  [
    id,
    '20310303000000',
    '20310303001500',
    '1',
    source,
    identifier,
    sentence,
    '',
    '',
    '',
    '1',
    '70',
    '900',
    '0',
    '',
    '',
  ].join('\t')

describe('GDELT Events', () => {
  it('say of each row with two actors who did what to whom, by whose report and where', async () => {
    const cells = {
      code1: 'NORGOV',
      name1: 'ADA QUILL',
      place: 'Lima, Lima, Peru',
      url: 'https://www.tidewater.example/a?b=1',
    }
    expect(await rowsOf(gdelt(), [event(cells)])).toMatchObject([
      {
        outcome: 'contents',
        row: 1,
        contents: {
          entities: [
            { id: 'group:government-no', name: 'Government (Norway)', locator: 'NORGOV' },
            { id: 'country:PE', name: 'Peru', facts: { iso2: 'PE', iso3: 'PER' }, locator: 'PER' },
            { id: 'country:NO', name: 'Norway' },
          ],
          claims: [
            {
              type: 'INTERACTED',
              source: 'group:government-no',
              target: 'country:PE',
              modality: 'REPORTED',
              action: '040',
              date: { text: '20310303', edtf: '2031-03-03', earliest: '2031-03-03', latest: '2031-03-03' },
              attributedTo: 'tidewater.example',
              detail: '“ADA QUILL” and “PERU”, at Lima, Lima, Peru',
              locator: 'event 41',
              url: 'https://www.tidewater.example/a?b=1',
            },
            { type: 'BELONGS_TO', source: 'group:government-no', target: 'country:NO' },
          ],
        },
      },
    ])
  })

  it('may come with a header, when other programs wrote them', async () => {
    const rows = await rowsOf(gdelt(), [event({ id: 'GLOBALEVENTID', day: 'SQLDATE' }), event({})])
    expect(outcomes(rows)).toEqual(['1 header', '2 country:NO 040 country:PE 2031-03-03'])
  })

  it('leave out a row without two actors, and reject a bad one', async () => {
    const rows = await rowsOf(gdelt(), [
      event({ code2: '' }),
      event({ code1: '', code2: '' }),
      event({ id: 'x' }),
      event({ day: '20310229' }),
      event({ action: '40' }),
      event({ code1: 'QQQ' }),
      event({}).slice(0, -5),
      event({}),
    ])
    expect(outcomes(rows)).toEqual([
      '1 left out: names one actor only',
      '2 left out: names no actor',
      '3 rejected: GlobalEventID is no number: x',
      '4 rejected: Day is no day such as 20150301: 20310229',
      '5 rejected: EventCode is none of CAMEO: 40',
      '6 rejected: Actor1Code is none of CAMEO: QQQ',
      '7 rejected: has not 61 columns: 56 columns',
      '8 country:NO 040 country:PE 2031-03-03',
    ])
  })

  it('keep a source that is not on the web as whose report it is', async () => {
    const rows = await rowsOf(gdelt(), [event({ url: 'BBC Monitoring' })])
    expect(rows).toMatchObject([{ contents: { claims: [{ attributedTo: 'BBC Monitoring', url: null }] } }])
  })
})

describe('who is meant by a code in GDELT', () => {
  const meant = async (codes: readonly string[]) => {
    const rows = await rowsOf(
      gdelt(),
      codes.map((code2) => event({ code2 })),
    )
    return rows.map((row) => {
      if (row.outcome !== 'contents') return row.outcome
      const target = row.contents.claims[0]?.target
      return `${target}: ${row.contents.entities.find(({ id }) => id === target)?.name}`
    })
  }

  it('is a country by the codes of CAMEO, old ones too, and no country for a region', async () => {
    expect(await meant(['AUS', 'AUT', 'ROM', 'TMP', 'ZAR', 'KOS', 'YUG', 'EUR', 'WSB'])).toEqual([
      'country:AU: Australia',
      'country:AT: Austria',
      'country:RO: Romania',
      'country:TL: Timor-Leste',
      'country:CD: Democratic Republic of the Congo',
      'country:XK: Kosovo',
      'country:YUCS: Yugoslavia',
      'group:europe: Europe',
      'group:west-bank: West Bank',
    ])
  })

  it('is a group for roles, religions and peoples, of the country if there is one', async () => {
    expect(
      await meant(['FRAGOV', 'ISRGOVMILGOV', 'COP', 'CHRCTHEDU', 'MOSSHI300', 'GBRSHN', 'tam', 'MNCUSA', 'AFRGOV']),
    ).toEqual([
      'group:government-fr: Government (France)',
      'group:government-military-il: Government / Military (Israel)',
      'group:police: Police',
      'group:catholics-education: Catholics / Education',
      'group:shia-muslims: Shia Muslims',
      'group:shinto-gb: Shinto (United Kingdom)',
      'group:tamil: Tamil',
      'group:multinational-corporation-us: Multinational corporation (United States)',
      'group:government-africa: Government (Africa)',
    ])
  })

  it('is an organisation for known groups, of the body or country that it is part of', async () => {
    const codes = ['IGOWSTNAT', 'IGOEUREEC', 'IGOUNOREFHCR', 'AFGINSTAL']
    expect(await meant(codes)).toEqual([
      'organisation:nato: NATO',
      'organisation:european-union: European Union',
      'organisation:united-nations-high-commissioner-for-refugees: United Nations High Commissioner for Refugees',
      'organisation:taliban: Taliban',
    ])
    const rows = await rowsOf(
      gdelt(),
      codes.map((code2) => event({ code2 })),
    )
    expect(belonging(rows)).toEqual([
      'organisation:united-nations-high-commissioner-for-refugees of organisation:united-nations',
      'organisation:taliban of country:AF',
    ])
  })
})

describe('GDELT Mentions', () => {
  it('add a claim for each further article on an event that was read before', async () => {
    const importer = gdelt()
    await rowsOf(importer, [event({ url: 'https://a.example/1' }), event({ id: '42', code2: '' })], 'export.CSV')
    const rows = await rowsOf(
      importer,
      [
        mention('41', 'a.example', 'https://a.example/1'),
        mention('41', 'b.example', 'https://b.example/2'),
        mention('42', 'b.example', 'https://b.example/2'),
        mention('43', 'b.example', 'https://b.example/2'),
      ],
      'mentions.CSV',
    )
    expect(outcomes(rows)).toEqual([
      '1 left out: mentions the event in the article that the event names',
      '2 country:NO 040 country:PE 2031-03-03',
      '3 left out: mentions an event that was not read before, or has one actor only',
      '4 left out: mentions an event that was not read before, or has one actor only',
    ])
    expect(rows[1]).toMatchObject({
      contents: {
        claims: [{ attributedTo: 'b.example', locator: 'event 41, sentence 2', url: 'https://b.example/2' }],
      },
    })
  })
})

it('refuses a file that is no GDELT, and says what was expected', async () => {
  await expect(rowsOf(gdelt(), ['Peru\tConsult\tChile\t2031-03-03'], 'icews.tsv')).rejects.toThrow(
    'icews.tsv: GDELT 2.0 has Events of 61 columns and Mentions of 16, between tabs and without a header. Found: "Peru\\tConsult\\tChile\\t2031-03-03". Nothing was changed.',
  )
})
