type Cell = string | number | null | undefined

/** Spreadsheets would take a cell that starts like this for a formula, and run it. */
const startsFormula = /^[=+\-@\t\r]/

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = startsFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const rowText = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`

export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** Rows as CSV (RFC 4180) under their headings, with a byte order mark, by which spreadsheets know UTF-8. */
export async function* csvText<Row>(columns: Columns<Row>, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield `\uFEFF${rowText(Object.keys(columns))}`
  const cells = Object.values(columns)
  for await (const row of rows) yield rowText(cells.map((cell) => cell(row)))
}
