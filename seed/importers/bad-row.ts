import { BadRowError } from './bad-row-error.ts'
import type { ImportedRow, InputLine } from './importer.ts'

type Rejected = Extract<ImportedRow, { outcome: 'rejected' }>

/** What `read` makes of a line, or its rejection where that throws BadRowError. */
export function rejectingBadRows<Made>(line: InputLine, read: () => Made): Made | Rejected {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof BadRowError)) throw cause
    const { reason, found } = cause
    return { outcome: 'rejected', row: line.number, reason, ...(found !== undefined && { found }), text: line.text }
  }
}

/** The cells of a row between tabs. Throws BadRowError unless there are so many. */
export function cellsOf(line: InputLine, columns: number): readonly string[] {
  const cells = line.text.split('\t')
  if (cells.length === columns) return cells
  throw new BadRowError(`has not ${columns} columns`, `${cells.length} ${cells.length === 1 ? 'column' : 'columns'}`)
}
