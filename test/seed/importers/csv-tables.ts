import { CsvImporter } from '../../../seed/importers/csv/csv-importer.ts'
import type { ImportedRow } from '../../../seed/importers/importer.ts'
import { rowsOf, sampleInput } from './sample-input.ts'

/** What an import makes of some tables. */
export const tables = (...contents: readonly string[]) =>
  rowsOf(new CsvImporter(), ...contents.map((content, index) => sampleInput(`table-${index + 1}.csv`, content)))

export const contentsOf = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) => (row.outcome === 'contents' ? [row.contents] : []))

/** Which rows were rejected, and why. */
export const faultsOf = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) =>
    row.outcome === 'rejected' ? [`${row.row}: ${row.reason}${row.found ? ` (${row.found})` : ''}`] : [],
  )
