import type { DocumentRecord, EntityId } from '../../server/graph/model/records.ts'
import { type BatchSink, DescribedSoFar, type ImportBatch } from './import-batch.ts'
import type { ImportTally } from './import-tally.ts'
import type { ImportedRow, Importer } from './importer.ts'
import type { TextInput } from './input/text-input.ts'
import { nameEnds } from './name-ends.ts'

/**
 * How many rows are committed at once, or claims. Costs Neo4j less CPU time than four batches of a quarter, and Grafeo as
 * much; by the clock of an idle machine no difference shows.
 */
export const batchSize = 4000

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

/** The batches that are not committed yet: one is written, and what the next has to know is asked meanwhile. */
class BatchesUnderWay {
  #before: Promise<void> = Promise.resolve()
  #last: Promise<void> = Promise.resolve()

  /** Resolves when another may begin; rejects when one has not been written. */
  async room(): Promise<void> {
    await this.#before
  }

  /** Resolves when all have been written; rejects when one has not. */
  async ended(): Promise<void> {
    await this.#last
  }

  /** To be called when there is room. */
  begin(write: () => Promise<void>): void {
    this.#before = this.#last
    this.#last = write()
    // Who waits for its end is told; nobody may do so before it fails.
    this.#last.catch(() => {})
  }
}

/** Reads the inputs of one document, and adds what they say batch by batch. Throws WrongFileError, InputFileError or ImportInterruptedError. */
export async function runImport(run: ImportRun): Promise<void> {
  const described = new DescribedSoFar()
  const underWay = new BatchesUnderWay()
  try {
    for (let pass = 1; pass <= (run.importer.passes ?? 1); pass += 1)
      for (const input of run.inputs) {
        await importInput(run, input, { pass, described, underWay })
        run.onInputDone(input)
      }
  } catch (cause) {
    await underWay.ended().catch(() => {})
    throw cause
  }
}

interface Progress {
  readonly pass: number
  readonly described: DescribedSoFar
  readonly underWay: BatchesUnderWay
}

async function importInput(run: ImportRun, input: TextInput, { pass, described, underWay }: Progress): Promise<void> {
  let pending: PendingRow[] = []
  let claims = 0
  const flush = async () => {
    const rows = pending
    pending = []
    claims = 0
    await underWay.room()
    if (run.isInterrupted()) throw new ImportInterruptedError()
    const batch = await batchOf(run, input, rows, described)
    underWay.begin(() => addBatch(run, batch))
  }
  for await (const row of run.importer.rows(input, run.document, pass)) {
    if (run.isInterrupted()) throw new ImportInterruptedError()
    if (row.outcome === 'contents') {
      pending.push(row)
      claims += row.contents.claims.length
      if (claims >= run.batchSize || pending.length >= run.batchSize) await flush()
    } else tallyOther(run, input, row)
  }
  await flush()
  await underWay.ended()
  if (run.isInterrupted()) throw new ImportInterruptedError()
}

function tallyOther(run: ImportRun, input: TextInput, row: Exclude<ImportedRow, { outcome: 'contents' }>): void {
  if (row.outcome === 'rejected') run.onRejected({ ...row, input, line: row.row })
  else if (row.outcome === 'header') run.tally.headers += 1
  else run.tally.leftOut.add(row.reason, () => `${input.name}:${row.row}`)
}

/** What the rows say that can be added; those whose claims have an unknown end are rejected. */
async function batchOf(
  run: ImportRun,
  input: TextInput,
  rows: readonly PendingRow[],
  described: DescribedSoFar,
): Promise<ImportBatch> {
  const { named, unknown } = await nameEnds(rows, described, run.namesInGraph)
  for (const { row, text = '', missing } of unknown)
    run.onRejected({
      input,
      line: row,
      reason: 'an end of the claim is neither described in what is imported nor in the graph',
      found: missing.join(', '),
      text,
    })
  const parts = named.map(({ row, contents }) => {
    const part = described.unsent(contents)
    if (saysNothing(part) && contents.entities.length > 0)
      run.tally.leftOut.add('describes what an earlier row has described', () => `${input.name}:${row}`)
    else run.tally.loadedRows += 1
    return part
  })
  return {
    entities: parts.flatMap(({ entities }) => entities),
    claims: parts.flatMap(({ claims }) => claims),
    passages: parts.flatMap(({ passages }) => passages),
  }
}

const saysNothing = ({ entities, claims, passages }: ImportBatch): boolean =>
  entities.length + claims.length + passages.length === 0

async function addBatch({ sink, tally }: ImportRun, batch: ImportBatch): Promise<void> {
  tally.entities += batch.entities.length
  if (batch.entities.length === 0 && batch.claims.length === 0) return
  const { added, present } = await sink.add(batch)
  tally.claimsAdded += added
  tally.claimsPresent += present
}
