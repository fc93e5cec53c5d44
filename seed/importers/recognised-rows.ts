import type { ImportedRow, ImportInput, InputLine } from './importer.ts'
import { WrongFileError } from './wrong-file-error.ts'

export type RowReader = (line: InputLine) => ImportedRow

const most = 100

/** A line as it is quoted in a message or in a report. */
const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/**
 * The rows of an input that may be of several forms: the first of its lines that one of them recognises decides. Throws
 * WrongFileError, with what was `expected`, when none of the first hundred does.
 */
export async function* recognisedRows(
  input: ImportInput,
  recognise: (line: string) => RowReader | null,
  expected: string,
): AsyncGenerator<ImportedRow> {
  const waiting: InputLine[] = []
  let read: RowReader | null = null
  const wrong = () =>
    new WrongFileError(
      `${input.name}: ${expected} Found: ${JSON.stringify(brief(waiting[0]?.text ?? ''))}. Nothing was changed.`,
    )
  for await (const line of input.lines()) {
    if (line.text === '') continue
    waiting.push(line)
    read ??= recognise(line.text)
    if (read === null) {
      if (waiting.length === most) throw wrong()
      continue
    }
    for (const seen of waiting.splice(0)) yield read(seen)
  }
  if (waiting.length > 0) throw wrong()
}
