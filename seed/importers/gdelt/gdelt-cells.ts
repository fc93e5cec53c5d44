import { BadRowError } from '../bad-row-error.ts'

/** The id of an event as the row has it. Throws BadRowError. */
export function eventIdOf(cell: string): string {
  if (/^\d+$/.test(cell)) return cell
  throw new BadRowError('GlobalEventID is no number', cell)
}

/** Whether the first cell of a row names its column, as in tables that other programs made of the files. */
export const namesEvents = (cell: string): boolean => /^global[ _]?event[ _]?id$/i.test(cell)

/** The web address that a cell holds, or null: some sources are not on the web. */
export const webAddressOf = (cell: string): string | null =>
  /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) ? cell : null

/** Whose report it is: the site of a web address, or what stands in its place. */
export function sourceNameOf(cell: string): string | null {
  const address = webAddressOf(cell)
  if (address !== null) return new URL(address).hostname.replace(/^www\./, '')
  return cell.trim() === '' ? null : cell.trim().slice(0, 200)
}
