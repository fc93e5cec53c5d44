import { cellsOf } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import { calendarDay } from '../calendar-day.ts'
import type { InputLine } from '../importer.ts'

/** What a cell says, or null where it says that nothing is known. */
export const known = (cell: string): string | null => {
  const text = cell.trim()
  return text === '' || text === 'NULL' || text === 'NA' ? null : text
}

const quoted = /^"(.*)"$/s

/** The cells of a row between tabs, without the quotation marks that some programs put around them. Throws BadRowError unless there are so many. */
export const icewsCells = (line: InputLine, columns: number): readonly string[] =>
  cellsOf(line, columns).map((cell) => quoted.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell)

/** A day such as `2015-03-01`. Throws BadRowError. */
export function dayOf(cell: string, column: string): string {
  const [year = '', month = '', day = ''] = cell.trim().split('-')
  const found = calendarDay(year, month, day)
  if (found === null) throw new BadRowError(`${column} is no day such as 2015-03-01`, cell)
  return found
}
