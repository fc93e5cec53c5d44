import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { createExplorer } from '../../client/actions/explorer.ts'
import { exportData } from '../../client/actions/export-data.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { dismissNotice } from '../../client/actions/retry.ts'
import { selectEntity } from '../../client/actions/select.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { pairsOfBatches } from '../../client/api/batches.ts'
import type { ShownClaim } from '../../client/api/records.ts'
import { escapeXml } from '../../client/canvas/escape-xml.ts'
import { claimsCsv, entitiesCsv } from '../../client/export/csv-tables.ts'
import type { ViewData } from '../../client/export/view-data.ts'
import { writeCsv } from '../../client/export/write-csv.ts'
import { writeGraphml } from '../../client/export/write-graphml.ts'
import { writeJson } from '../../client/export/write-json.ts'
import { writeZip } from '../../client/export/write-zip.ts'
import { citationOf } from '../../client/state/citation.ts'
import { fileName } from '../../client/state/file-name.ts'
import { claimTold, createFakeApi } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const article = {
  id: 'document:article',
  title: 'Calls Grow',
  kind: 'ARTICLE',
  publisher: 'The Paper',
  url: null,
  publishedAt: null,
  sha256: 'abc',
  length: 5312,
} as const

const words = { excerpt: 'has "urged" allies', start: 806, end: 824, locator: null, url: null, document: article }

const data: ViewData = {
  takenAt: '2026-03-05T12:00:00.000Z',
  link: 'https://entente.test/#view=1.abc',
  entities: [
    {
      id: 'country:FR',
      kind: 'COUNTRY',
      name: 'France & <friends>',
      aliases: ['Francia', 'La France'],
      summary: null,
      evidence: [],
      iso2: 'FR',
      iso3: 'FRA',
      wikidata: null,
    },
    {
      id: 'person:johnson',
      kind: 'PERSON',
      name: '=Johnson',
      aliases: [],
      summary: null,
      evidence: [],
      wikidata: 'Q1',
    },
  ],
  positions: new Map([['country:FR', { x: 10, y: -4.5 }]]),
  claims: [
    {
      id: 'person:johnson~country:FR~1',
      type: 'URGED',
      source: { id: 'person:johnson', name: 'Johnson' },
      target: { id: 'country:FR', name: 'France' },
      modality: 'REPORTED',
      attributedTo: 'officials',
      action: { code: '020', label: 'Make an appeal or request' },
      detail: null,
      date: { text: 'March 2025', edtf: '2025-03', earliest: '2025-03-01', latest: '2025-03-31' },
      evidence: [words, { ...words, excerpt: 'again', start: 900, end: 905 }],
    },
  ],
}

const rowsOf = (csv: string): readonly string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('tables', () => {
  test('quote what needs it, and disarm what a spreadsheet would run', () => {
    const columns = { a: (row: string) => row, b: () => 1, c: () => null }
    expect(rowsOf(writeCsv(columns, ['x,y', 'say "no"', '=1+1']))).toEqual([
      'a,b,c',
      '"x,y",1,',
      '"say ""no""",1,',
      "'=1+1,1,",
    ])
  })

  test('hold every entity with its facts and its place', () => {
    expect(rowsOf(entitiesCsv(data))).toEqual([
      'id,kind,name,aliases,summary,iso2,iso3,wikidata,date,condition,timing,verbatim,medium,order,value,comparator,unit,basis,x,y',
      'country:FR,COUNTRY,France & <friends>,Francia | La France,,FR,FRA,,,,,,,,,,,,10,-4.5',
      "person:johnson,PERSON,'=Johnson,,,,,Q1,,,,,,,,,,,,",
    ])
  })

  test('hold every claim with the words it rests on and their place', () => {
    expect(rowsOf(claimsCsv(data))[1]).toBe(
      'person:johnson~country:FR~1,person:johnson,Johnson,URGED,country:FR,France,REPORTED,officials,020,,March 2025,2025-03,2025-03-01,2025-03-31,document:article,Calls Grow,"has ""urged"" allies | again",806-824 | 900-905,,',
    )
  })
})

test('JSON names documents once, and says what it is', () => {
  expect(JSON.parse(writeJson(data))).toMatchObject({
    format: 'entente-view',
    version: 1,
    takenAt: data.takenAt,
    link: data.link,
    entities: [
      { id: 'country:FR', iso2: 'FR', position: { x: 10, y: -4.5 } },
      { id: 'person:johnson', position: null },
    ],
    claims: [
      {
        source: 'person:johnson',
        target: 'country:FR',
        evidence: [{ document: 'document:article', excerpt: 'has "urged" allies', start: 806, end: 824 }, {}],
      },
    ],
    documents: [article],
  })
})

describe('GraphML', () => {
  test('writes each claim as an edge, and keeps what XML would misread', () => {
    const graphml = writeGraphml(data)
    expect(graphml).toContain('<edge id="person:johnson~country:FR~1" source="person:johnson" target="country:FR">')
    expect(graphml).toContain('<data key="node.label">France &amp; &lt;friends&gt;</data>')
    expect(graphml).toContain('<data key="edge.excerpt">has &quot;urged&quot; allies | again</data>')
  })

  test('leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u000Bc\nd\uD800')).toBe('abc\nd\uFFFD')
  })
})

/** What another library reads, which checks lengths and sums. */
async function readZip(bytes: Buffer) {
  const zip = await fromBufferPromise(bytes)
  const files = []
  for await (const entry of zip.eachEntry()) {
    const content = await text(await zip.openReadStreamPromise(entry))
    files.push({ name: entry.fileName, content, at: entry.getLastModDate() })
  }
  return files
}

test('an archive holds its files as they are, with their names and their time', async () => {
  const entries = [
    { name: 'entities.csv', content: 'id\r\ncountry:UA\r\n' },
    { name: 'Київ.txt', content: 'Ä' },
  ]
  const bytes = Buffer.from(await writeZip(entries, new Date(2026, 2, 5, 12, 30)).arrayBuffer())
  const read = await readZip(bytes)
  expect(read.map(({ at }) => at)).toEqual(entries.map(() => new Date(2026, 2, 5, 12, 30)))
  expect(read.map(({ name, content }) => ({ name, content }))).toEqual(entries)
})

test('files are named for what is in them and the day', () => {
  const day = new Date(2026, 2, 5)
  expect(fileName('Élysée: “summit”', day, 'png')).toBe('entente-elysee-summit-2026-03-05.png')
  expect(fileName('Київ', day, 'svg')).toBe('entente-view-2026-03-05.svg')
  expect(fileName(null, day, 'json')).toBe('entente-view-2026-03-05.json')
})

test('every pair of a very large view stands together in one question', () => {
  const ids = Array.from({ length: 1100 }, (_, index) => String(index))
  const batches = pairsOfBatches(ids)
  expect(Math.max(...batches.map(({ length }) => length))).toBe(500)
  const pairs = new Set(batches.flatMap((batch) => batch.map((id) => `${batch.includes('0')} ${id}`)))
  expect(ids.every((id) => pairs.has(`true ${id}`))).toBe(true)
  expect(pairsOfBatches(['a', 'b'])).toEqual([['a', 'b']])
  expect(pairsOfBatches([])).toEqual([])
})

describe('exporting', () => {
  const members = Array.from({ length: 250 }, (_, index): Told => [`country:${index}`, 'MEMBER_OF', 'organisation:un'])
  const now = new Date(2026, 2, 5)

  async function start() {
    const api = createFakeApi(members, ['organisation:un', ...members.map(([id]) => id)])
    const explorer = createExplorer(api, 'light')
    explorer.canvas = createFakeCanvas()
    await openOverview(explorer)
    const saved: { readonly name: string; readonly text: Promise<string> }[] = []
    const save = (content: Blob, name: string) => void saved.push({ name, text: content.text() })
    return { api, explorer, saved, options: { page: 'https://entente.test/', now, save } }
  }

  test('brings all claims, page by page, and names the file for what is selected', async () => {
    const { explorer, saved, options } = await start()
    await selectEntity(explorer, 'organisation:un')
    await exportData(explorer, 'json', options)
    expect(saved.map(({ name }) => name)).toEqual(['entente-un-2026-03-05.json'])
    const { claims, entities, link } = JSON.parse((await saved[0]?.text) ?? '')
    expect([entities.length, claims.length, link.startsWith('https://entente.test/#view=1.')]).toEqual([251, 250, true])
    expect(explorer.store.getState().notice).toEqual({
      title: 'Saved as entente-un-2026-03-05.json',
      advice: null,
      mark: 'done',
    })
  })

  test('says why nothing was saved', async () => {
    const { explorer, api, saved, options } = await start()
    api.failNext(new ApiError('offline', 'This device is offline.'))
    await exportData(explorer, 'graphml', options)
    expect(saved).toEqual([])
    expect(explorer.store.getState().notice).toMatchObject({
      title: 'Nothing was saved: you are offline',
      mark: 'warning',
    })
  })

  test('stops when it is told to', async () => {
    const { explorer, api, saved, options } = await start()
    const release = api.hold()
    const exporting = exportData(explorer, 'csv', options)
    await new Promise(setImmediate)
    dismissNotice(explorer)
    release()
    await exporting
    expect(saved).toEqual([])
    expect(explorer.store.getState().notice).toBeNull()
  })
})

test('a citation holds the sentence, the voice, the words, their place and the link', () => {
  const claim: ShownClaim = {
    ...claimTold(['person:johnson', 'URGED', 'country:france']),
    attributedTo: 'officials',
    evidence: [
      { ...words, excerpt: 'has urged allies' },
      { ...words, excerpt: 'again', start: 1900, end: 1905 },
    ],
  }
  expect(citationOf(claim, 'https://entente.test/#view=1.abc')).toBe(
    [
      'Johnson urged france (officials).',
      '“has urged allies” … “again” — Calls Grow (The Paper), characters 806–824, 1,900–1,905.',
      'https://entente.test/#view=1.abc',
    ].join('\n'),
  )
})
