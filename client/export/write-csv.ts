type Cell = string | number | null

/** Spreadsheets would take a cell that starts like this for a formula, and run it. */
const startsFormula = /^[=+\-@\t\r]/

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = startsFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const rowText = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`

/** Rows as CSV (RFC 4180) under their headings, with a byte order mark, by which spreadsheets know UTF-8. */
export function writeCsv<Row>(columns: Readonly<Record<string, (row: Row) => Cell>>, rows: readonly Row[]): string {
  const cells = Object.values(columns)
  return `\uFEFF${rowText(Object.keys(columns))}${rows.map((row) => rowText(cells.map((cell) => cell(row)))).join('')}`
}
