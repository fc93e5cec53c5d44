import { BadRowError } from '../bad-row-error.ts'
import type { ImportedRow, ImportInput } from '../importer.ts'
import { WrongFileError } from '../wrong-file-error.ts'
import { readHeader, type TableHeader } from './columns.ts'
import { readRecords } from './read-records.ts'
import { splitRecord } from './split-record.ts'
import { TableRow } from './table-row.ts'

/** A table's header. Throws WrongFileError. */
export async function headerOf(input: ImportInput): Promise<TableHeader> {
  let line = 0
  for await (const { number, text } of input.lines()) {
    line += 1
    // Lines that are no text are missing here.
    if (number !== line) break
    if (text.includes('\r'))
      throw new WrongFileError(
        `${input.name}: its lines end in carriage returns, as on an old Macintosh. Save it with the line ends of Windows or Unix. Nothing was changed.`,
      )
    if (text.trim() !== '') return readHeader(input.name, text)
  }
  throw new WrongFileError(
    line === 0
      ? `${input.name} is empty, or no text. A table begins with a line that names its columns, in UTF-8. Nothing was changed.`
      : `${input.name}: the line that should name the columns is no text in UTF-8. Save the file as UTF-8. Nothing was changed.`,
  )
}

type Rejected = Extract<ImportedRow, { outcome: 'rejected' }>

/** A row, with the line on which it begins and its text. */
export interface TableRowAt {
  readonly outcome: 'row'
  readonly line: number
  readonly text: string
  readonly row: TableRow
}

/**
 * The rows of a table after its header; those that have no cells, or not as many as the header, are rejected. Rows of which
 * `isSought` is not true are passed over before they are taken apart.
 */
export async function* readTable(
  input: ImportInput,
  header: TableHeader,
  isSought: (text: string) => boolean = () => true,
): AsyncGenerator<TableRowAt | Rejected> {
  const { separator } = header
  let isHeader = true
  for await (const { line, text, fault } of readRecords(
    input.lines(),
    (part) => splitRecord(part, separator) !== null,
  )) {
    if (isHeader) {
      isHeader = false
      continue
    }
    if (!isSought(text)) continue
    if (fault !== null) yield { outcome: 'rejected', row: line, reason: fault, text }
    else
      yield orRejected(line, text, () => ({
        outcome: 'row',
        line,
        text,
        row: new TableRow(header, splitRecord(text, separator) ?? []),
      }))
  }
}

/** What `make` makes of a row, or its rejection when that throws BadRowError. */
export function orRejected<Made>(line: number, text: string, make: () => Made): Made | Rejected {
  try {
    return make()
  } catch (cause) {
    if (!(cause instanceof BadRowError)) throw cause
    const { reason, found } = cause
    return { outcome: 'rejected', row: line, reason, text, ...(found === undefined ? {} : { found }) }
  }
}
