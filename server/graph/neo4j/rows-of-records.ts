import type { Record as DriverRecord } from 'neo4j-driver'
import type { StoreRow, StoreValue } from '../graph-store.ts'

/** The rows of one answer, whose records have the same columns: the driver's `toObject` takes several times as long. */
export function rowsOfRecords(records: readonly DriverRecord<StoreRow>[]): readonly StoreRow[] {
  const columns = records[0]?.keys.map(String) ?? []
  return records.map((record) => {
    const row: Record<string, StoreValue> = {}
    columns.forEach((column, index) => {
      row[column] = record.get(index)
    })
    return row
  })
}
