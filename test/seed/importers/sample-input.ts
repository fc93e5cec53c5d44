import type { ImportedRow, Importer, ImportInput } from '../../../seed/importers/importer.ts'
import { type BadLine, readLines } from '../../../seed/importers/input/read-lines.ts'
import type { DocumentRecord } from '../../../server/graph/model/records.ts'
import { sampleDocument } from '../../support/sample-loads.ts'

export const importedDocument: DocumentRecord = sampleDocument('document:sample', { kind: 'DATA' })

/** A file in memory, in chunks of so many bytes. */
export function sampleInput(name: string, content: string | Buffer, chunk = 64): ImportInput & { bad: BadLine[] } {
  const bytes = Buffer.from(content)
  const bad: BadLine[] = []
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  return { name, bad, lines: () => readLines(chunks(), (line) => bad.push(line)) }
}

/** All rows of some inputs, as an import of one document or of several would ask for them. */
export async function rowsOf(importer: Importer, ...inputs: readonly ImportInput[]): Promise<readonly ImportedRow[]> {
  const documents = (await importer.documents?.(inputs, importedDocument)) ?? [importedDocument]
  const rows: ImportedRow[] = []
  for (const document of documents)
    for (let pass = 1; pass <= (importer.passes ?? 1); pass += 1)
      for (const input of inputs) rows.push(...(await Array.fromAsync(importer.rows(input, document, pass))))
  return rows
}
