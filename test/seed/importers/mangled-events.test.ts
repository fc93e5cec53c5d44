import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { actorsOfOwnDossiers, type KnownActors } from '../../../seed/importers/actors/known-actors.ts'
import { eventReader } from '../../../seed/importers/gdelt/events.ts'
import { gdeltActors } from '../../../seed/importers/gdelt/gdelt-actor.ts'
import { mentionReader } from '../../../seed/importers/gdelt/mentions.ts'
import { RecentEvents } from '../../../seed/importers/gdelt/recent-events.ts'
import { icewsActors } from '../../../seed/importers/icews/icews-actor.ts'
import { longFormReader } from '../../../seed/importers/icews/long-form.ts'
import { shortFormReader } from '../../../seed/importers/icews/short-form.ts'
import { InteractionContents } from '../../../seed/importers/interaction-contents.ts'
import type { RowReader } from '../../../seed/importers/recognised-rows.ts'
import { isClaimId, isDocumentId, isEntityId } from '../../../server/graph/model/ids.ts'
import type { DocumentId } from '../../../server/graph/model/records.ts'

function documentId(text: string): DocumentId {
  if (!isDocumentId(text)) throw new TypeError(`${text} is no id of a document`)
  return text
}

const good = {
  short: 'Peru\tConsult\tForeign Affairs (Norway)\t2031-03-03',
  long: ['7', '2031-03-03', 'Peru', '', 'Peru', 'Consult', '040', '1', 'Ada Quill', 'Elite', 'Norway', '9', '4', 'Post']
    .concat(Array.from({ length: 6 }, () => ''))
    .join('\t'),
  event: Array.from({ length: 61 }, (_, column) => {
    const cells: Readonly<Record<number, string>> = { 0: '41', 1: '20310303', 5: 'NORGOV', 15: 'PER', 26: '040' }
    return cells[column] ?? ''
  }).join('\t'),
  mention: ['41', '', '', '1', 'b.example', 'https://b.example/2', '2', ...Array.from({ length: 9 }, () => '')].join(
    '\t',
  ),
}

type Form = keyof typeof good

let known: KnownActors

beforeAll(async () => {
  known = await actorsOfOwnDossiers()
})

function readerOf(form: Form): RowReader {
  const contents = new InteractionContents(documentId('document:events'))
  const events = new RecentEvents()
  const readEvent = eventReader(gdeltActors(known), contents, events)
  if (form === 'short') return shortFormReader(icewsActors(known), contents, 'events.tsv')
  if (form === 'long') return longFormReader(icewsActors(known), contents)
  if (form === 'event') return readEvent
  readEvent({ number: 1, text: good.event })
  return mentionReader(contents, events)
}

/** A row in which some cells are anything, and perhaps cut. */
const mangled = (row: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(row.split('\t').length - 1), fc.string({ unit: 'binary', maxLength: 200 })), {
        maxLength: 3,
      }),
      fc.option(fc.nat(row.length)),
    )
    .map(([changes, end]) => {
      const cells = row.split('\t')
      for (const [column, cell] of changes) cells[column] = cell.replaceAll(/[\t\r\n]/g, ' ')
      return cells.join('\t').slice(0, end ?? undefined)
    })

it.each(Object.keys(good) as Form[])(
  'a mangled row of the form "%s" is read, left out or rejected, and nothing else',
  (form) => {
    const read = readerOf(form)
    fc.assert(
      fc.property(mangled(good[form]), (text) => {
        const row = read({ number: 3, text })
        if (row.outcome === 'rejected') expect([row.text, row.reason === '']).toEqual([text, false])
        if (row.outcome !== 'contents') return
        const { entities, claims } = row.contents
        const described = new Set(entities.map(({ id }) => id))
        expect(entities.filter(({ id, name }) => !isEntityId(id) || name.trim() === '')).toEqual([])
        expect(
          claims.filter(({ id, source, target }) => !isClaimId(id) || !described.has(source) || !described.has(target)),
        ).toEqual([])
      }),
      { numRuns: 2000 },
    )
  },
)
