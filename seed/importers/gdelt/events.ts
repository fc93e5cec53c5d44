import { actionOf } from '../../../server/graph/model/actions.ts'
import type { ImportedActor } from '../actors/imported-actor.ts'
import { cellsOf, rejectingBadRows } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import { calendarDay } from '../calendar-day.ts'
import type { ImportedRow, InputLine } from '../importer.ts'
import type { InteractionContents } from '../interaction-contents.ts'
import { leftOutForActors } from '../one-actor.ts'
import type { RowReader } from '../recognised-rows.ts'
import type { GdeltActors } from './gdelt-actor.ts'
import { eventIdOf, namesEvents, sourceNameOf, webAddressOf } from './gdelt-cells.ts'
import type { RecentEvents } from './recent-events.ts'

const columns = 61

/** Where the columns that are read stand, from 0. */
const places = {
  GlobalEventID: 0,
  Day: 1,
  Actor1Code: 5,
  Actor1Name: 6,
  Actor2Code: 15,
  Actor2Name: 16,
  EventCode: 26,
  ActionGeo_FullName: 52,
  SOURCEURL: 60,
} as const

type Cell = (column: keyof typeof places) => string

export const isEvent = (line: string): boolean => line.split('\t').length === columns

function dayOf(cell: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(cell) ?? []
  const found = calendarDay(year, month, day)
  if (found === null) throw new BadRowError('Day is no day such as 20150301', cell)
  return found
}

/** Null where the code is empty: the row has no such actor. */
function actorIn(cell: Cell, column: 'Actor1Code' | 'Actor2Code', actorOf: GdeltActors): ImportedActor | null {
  const code = cell(column)
  if (code === '') return null
  const actor = actorOf(code)
  if (actor === null) throw new BadRowError(`${column} is none of CAMEO`, code)
  return actor
}

/**
 * The words that the row has for its actors, where they tell more than the names of its codes, and where it happened, as a
 * name: the codes of places are FIPS 10-4, not those of ISO, and are not needed.
 */
function detailOf(cell: Cell, source: ImportedActor, target: ImportedActor): string | null {
  const words = [cell('Actor1Name'), cell('Actor2Name')]
  const names = [source, target].map(({ contribution }) => contribution.name.toUpperCase())
  const tellsMore = words.some((word, index) => word !== '' && word !== names[index])
  const actors = tellsMore ? [words.map((word) => `“${word}”`).join(' and ')] : []
  const place = cell('ActionGeo_FullName').trim()
  const detail = [...actors, ...(place === '' ? [] : [`at ${place}`])].join(', ')
  return detail === '' ? null : detail
}

/** Reads the 61 columns of GDELT 2.0 Events. */
export function eventReader(actorOf: GdeltActors, contents: InteractionContents, events: RecentEvents): RowReader {
  const read = (line: InputLine): ImportedRow => {
    const cells = cellsOf(line, columns)
    if (namesEvents(cells[0] ?? '')) return { outcome: 'header', row: line.number }
    const cell: Cell = (column) => cells[places[column]] ?? ''
    const id = eventIdOf(cell('GlobalEventID'))
    const day = dayOf(cell('Day'))
    const action = cell('EventCode')
    if (actionOf(action) === undefined) throw new BadRowError('EventCode is none of CAMEO', action)
    const source = actorIn(cell, 'Actor1Code', actorOf)
    const target = actorIn(cell, 'Actor2Code', actorOf)
    if (source === null || target === null) {
      return leftOutForActors(line.number, cell('Actor1Code') || null, cell('Actor2Code') || null)
    }
    const event = { source, target, action, day, dayText: cell('Day'), url: webAddressOf(cell('SOURCEURL')) }
    events.add(id, event)
    const interaction = {
      ...event,
      key: id,
      attributedTo: sourceNameOf(cell('SOURCEURL')),
      detail: detailOf(cell, source, target),
      locator: `event ${id}`,
    }
    return { outcome: 'contents', row: line.number, contents: contents.of(interaction) }
  }
  return (line) => rejectingBadRows(line, () => read(line))
}
