import { actionOf } from '../../../server/graph/model/actions.ts'
import { rejectingBadRows } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { ImportedRow, InputLine } from '../importer.ts'
import type { InteractionContents } from '../interaction-contents.ts'
import { leftOutForActors } from '../one-actor.ts'
import type { RowReader } from '../recognised-rows.ts'
import type { IcewsActors } from './icews-actor.ts'
import { dayOf, icewsCells, known } from './icews-cells.ts'

const columns = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
] as const

type Column = (typeof columns)[number]

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/** Whether a row names its columns, in whatever capitals and with whatever between the words. */
const isHeader = (cells: readonly string[]): boolean =>
  columns.slice(0, 3).every((column, index) => lettersOf(cells[index] ?? '') === lettersOf(column))

export const isLongForm = (line: string): boolean => line.split('\t').length === columns.length

type Cells = ReadonlyMap<Column, string>

function byColumn(found: readonly string[]): (column: Column) => string {
  const cells: Cells = new Map(found.map((cell, index) => [columns[index] ?? 'Event ID', cell] as const))
  return (column) => cells.get(column) ?? ''
}

/** Sectors stand between commas; some have commas of their own in brackets, which does no harm. */
const sectorsOf = (cell: string): readonly string[] => (known(cell) ?? '').split(',').map((sector) => sector.trim())

/** Where it happened: city, province and country, as far as they are known. */
function placeOf(cell: (column: Column) => string): string | null {
  const places = [known(cell('City')), known(cell('Province')), known(cell('Country'))]
  const named = new Set(places.filter((place) => place !== null))
  return named.size === 0 ? null : `at ${[...named].join(', ')}`
}

/** Reads the form of 20 columns, with its header or without. An event id may stand for two events of different days. */
export function longFormReader(actorOf: IcewsActors, contents: InteractionContents): RowReader {
  const read = (line: InputLine): ImportedRow => {
    const cells = icewsCells(line, columns.length)
    if (isHeader(cells)) return { outcome: 'header', row: line.number }
    const cell = byColumn(cells)
    const event = cell('Event ID').trim()
    if (!/^\d+$/.test(event)) throw new BadRowError('Event ID is no number', event)
    const day = dayOf(cell('Event Date'), 'Event Date')
    const action = cell('CAMEO Code').trim()
    if (actionOf(action) === undefined) throw new BadRowError('CAMEO Code is none of CAMEO', action)
    const source = known(cell('Source Name'))
    const target = known(cell('Target Name'))
    if (source === null || target === null) return leftOutForActors(line.number, source, target)
    const interaction = {
      source: actorOf({
        name: source,
        sectors: sectorsOf(cell('Source Sectors')),
        country: known(cell('Source Country')),
      }),
      target: actorOf({
        name: target,
        sectors: sectorsOf(cell('Target Sectors')),
        country: known(cell('Target Country')),
      }),
      action,
      day,
      dayText: cell('Event Date').trim(),
      key: event,
      attributedTo: known(cell('Publisher')),
      detail: placeOf(cell),
      locator: `event ${event}, story ${cell('Story ID').trim()}, sentence ${cell('Sentence Number').trim()}`,
      url: null,
    }
    return { outcome: 'contents', row: line.number, contents: contents.of(interaction) }
  }
  return (line) => rejectingBadRows(line, () => read(line))
}
