import type { DocumentRecord, EntityId } from '../../server/graph/model/records.ts'
import { type BatchSink, DescribedSoFar } from './import-batch.ts'
import type { ImportTally } from './import-tally.ts'
import type { ImportedRow, Importer } from './importer.ts'
import type { TextInput } from './input/text-input.ts'
import { nameEnds } from './name-ends.ts'

/** The person wants the import to stop. */
export class ImportInterruptedError extends Error {
  override readonly name = 'ImportInterruptedError'
}

export interface RejectedImportRow {
  readonly input: TextInput
  readonly line: number
  readonly reason: string
  readonly found?: string
  readonly text: string
}

export interface ImportRun {
  readonly importer: Importer
  readonly inputs: readonly TextInput[]
  readonly document: DocumentRecord
  readonly sink: BatchSink
  readonly batchSize: number
  readonly tally: ImportTally
  /** Of these entities, those that are in the graph, with their names. */
  readonly namesInGraph: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, string>>
  readonly onRejected: (row: RejectedImportRow) => void
  readonly onInputDone: (input: TextInput) => void
  readonly isInterrupted: () => boolean
}

type PendingRow = Extract<ImportedRow, { outcome: 'contents' }>

/** Reads the inputs of one document, and adds what they say batch by batch. Throws WrongFileError, InputFileError or ImportInterruptedError. */
export async function runImport(run: ImportRun): Promise<void> {
  const described = new DescribedSoFar()
  for (let pass = 1; pass <= (run.importer.passes ?? 1); pass += 1)
    for (const input of run.inputs) {
      await importInput(run, input, pass, described)
      run.onInputDone(input)
    }
}

async function importInput(run: ImportRun, input: TextInput, pass: number, described: DescribedSoFar): Promise<void> {
  let pending: PendingRow[] = []
  let claims = 0
  const flush = async () => {
    const rows = pending
    pending = []
    claims = 0
    await addRows(run, input, rows, described)
  }
  for await (const row of run.importer.rows(input, run.document, pass)) {
    if (run.isInterrupted()) throw new ImportInterruptedError()
    if (row.outcome === 'contents') {
      pending.push(row)
      claims += row.contents.claims.length
      if (claims >= run.batchSize || pending.length >= run.batchSize) await flush()
    } else tallyOther(run, input, row)
  }
  if (run.isInterrupted()) throw new ImportInterruptedError()
  await flush()
}

function tallyOther(run: ImportRun, input: TextInput, row: Exclude<ImportedRow, { outcome: 'contents' }>): void {
  if (row.outcome === 'rejected') run.onRejected({ ...row, input, line: row.row })
  else run.tally.leftOut.add(row.reason, () => `${input.name}:${row.row}`)
}

async function addRows(
  run: ImportRun,
  input: TextInput,
  rows: readonly PendingRow[],
  described: DescribedSoFar,
): Promise<void> {
  const { named, unknown } = await nameEnds(rows, described, run.namesInGraph)
  for (const { row, text = '', missing } of unknown)
    run.onRejected({
      input,
      line: row,
      reason: 'an end of the claim is neither described in what is imported nor in the graph',
      found: missing.join(', '),
      text,
    })
  const parts = named.map(({ contents }) => described.unsent(contents))
  const batch = {
    entities: parts.flatMap(({ entities }) => entities),
    claims: parts.flatMap(({ claims }) => claims),
    passages: parts.flatMap(({ passages }) => passages),
  }
  run.tally.loadedRows += named.length
  run.tally.entities += batch.entities.length
  if (batch.entities.length === 0 && batch.claims.length === 0) return
  const { added, present } = await run.sink.add(batch)
  run.tally.claimsAdded += added
  run.tally.claimsPresent += present
  if (run.isInterrupted()) throw new ImportInterruptedError()
}
