import type { DocumentRecord } from '../../server/graph/model/records.ts'
import type { Importer } from './importer.ts'
import type { TextInput } from './input/text-input.ts'
import { WrongFileError } from './wrong-file-error.ts'

const rowsLookedAt = 100
/** In a shorter input, fewer rows may all be bad without being of another format. */
const fewestFaults = 10

/** Throws WrongFileError when none of an input's first rows is of the format, before anything has been written. */
export async function checkBeginning(
  format: string,
  importer: Importer,
  input: TextInput,
  document: DocumentRecord,
): Promise<void> {
  const faults: string[] = []
  const isEnough = () => faults.length >= rowsLookedAt
  const beginning = input.beginning(isEnough, ({ number, reason }) => {
    faults.push(`line ${number}: ${reason}`)
  })
  for (let pass = 1; pass <= (importer.passes ?? 1); pass += 1)
    for await (const row of importer.rows(beginning, document, pass)) {
      if (row.outcome === 'header') continue
      if (row.outcome !== 'rejected') return
      faults.push(`line ${row.row}: ${row.reason}${row.found === undefined ? '' : `: ${row.found}`}`)
      if (isEnough()) break
    }
  if (faults.length < fewestFaults) return
  throw new WrongFileError(
    `${input.name} does not look like ${format}: none of its first ${faults.length} rows fits. The first: ${faults[0]}. Nothing was changed.`,
  )
}
