import { BadRowError } from '../bad-row-error.ts'
import { calendarDay } from '../calendar-day.ts'

/** What a cell says, or null where it says that nothing is known. */
export const known = (cell: string): string | null => {
  const text = cell.trim()
  return text === '' || text === 'NULL' || text === 'NA' ? null : text
}

/** A day such as `2015-03-01`. Throws BadRowError. */
export function dayOf(cell: string, column: string): string {
  const [year = '', month = '', day = ''] = cell.trim().split('-')
  const found = calendarDay(year, month, day)
  if (found === null) throw new BadRowError(`${column} is no day such as 2015-03-01`, cell)
  return found
}
