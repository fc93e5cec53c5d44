import { resolve } from 'node:path'
import { callerFolder } from '../../server/environment.ts'
import type { DocumentRecord } from '../../server/graph/model/records.ts'
import { ImportProgress } from '../import-progress.ts'
import { checkBeginning } from '../importers/check-beginning.ts'
import { type FormatName, formats } from '../importers/formats.ts'
import { ImportReport } from '../importers/import-report.ts'
import type { ImportTally } from '../importers/import-tally.ts'
import { type ImportTarget, openDryTarget, openStoreTarget } from '../importers/import-target.ts'
import type { Importer } from '../importers/importer.ts'
import type { UnpackLimits } from '../importers/input/byte-source.ts'
import { findInputs } from '../importers/input/find-inputs.ts'
import type { BadLine } from '../importers/input/read-lines.ts'
import { StandardInput } from '../importers/input/standard-input.ts'
import type { TextInput } from '../importers/input/text-input.ts'
import { type DocumentWishes, ownDocument } from '../importers/own-document.ts'
import { batchSize, ImportInterruptedError, type ImportRun, runImport } from '../importers/run-import.ts'
import { WrongFileError } from '../importers/wrong-file-error.ts'
import { InputFileError } from '../input-file-error.ts'
import { Interruption } from '../interruption.ts'

export interface ImportOptions extends DocumentWishes, UnpackLimits {
  readonly rejected?: string
  readonly dryRun?: boolean
}

/** Imports files of one format. Throws WrongFileError, InputFileError or an error of the store. */
export async function importFiles(format: FormatName, files: readonly string[], options: ImportOptions): Promise<void> {
  const folder = callerFolder()
  const inputs = await findInputs(files, { folder, standardInput: process.stdin, limits: options })
  const importer: Importer = await formats[format].importer()
  const own = ownDocument(importer, inputs[0]?.file ?? null, options)
  for (const input of inputs) await checkBeginning(format, importer, input, own)
  const standardInputs = inputs.flatMap(({ source }) => (source instanceof StandardInput ? [source] : []))
  try {
    if (needsRereading(importer)) for (const source of standardInputs) await source.keep()
    const documents = (await importer.documents?.(inputs, own)) ?? [own]
    const tally = await importInputs({ importer, inputs, own, documents, options })
    if (tally.isAllRejected) throw nothingRead(format, tally)
  } finally {
    for (const source of standardInputs) await source.close()
  }
}

function nothingRead(format: FormatName, { rows }: ImportTally): WrongFileError {
  return new WrongFileError(
    rows === 1
      ? `The only row could not be loaded as ${format}, for the reason given.`
      : `None of the ${rows.toLocaleString('en')} rows could be loaded as ${format}, for the reasons given.`,
  )
}

const needsRereading = ({ passes = 1, documents }: Importer): boolean => passes > 1 || documents !== undefined

function totalBytes(inputs: readonly TextInput[], readings: number): number | null {
  const sizes = inputs.map(({ source }) => source.size)
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size * readings), 0)
}

interface Import {
  readonly importer: Importer
  readonly inputs: readonly TextInput[]
  readonly own: DocumentRecord
  readonly documents: readonly DocumentRecord[]
  readonly options: ImportOptions
}

/** What has become of the rows. */
async function importInputs(work: Import): Promise<ImportTally> {
  const { importer, inputs, documents, options } = work
  const isDry = options.dryRun ?? false
  const folder = callerFolder()
  if (options.rejected === '-') throw new InputFileError('--rejected needs the name of a file, such as rejected.tsv.')
  const rejectedFile = options.rejected === undefined ? null : resolve(folder, options.rejected)
  const report = new ImportReport(inputs, { isDry, folder, rejectedFile })
  const target = isDry ? await openDryTarget() : await openStoreTarget()
  // Else who reads waits for the next bytes, however long these take to come.
  const interruption = new Interruption(() => {
    for (const { source } of inputs) if (source instanceof StandardInput) source.end()
  })
  const progress = new ImportProgress(report.tally, totalBytes(inputs, documents.length * (importer.passes ?? 1)))
  const listener = {
    onRead: (bytes: number) => progress.onRead(bytes),
    onBadLine: (input: TextInput, { number: line, reason, text }: BadLine) =>
      report.reject({ input, line, reason, text }),
  }
  for (const input of inputs) input.listen(listener)
  try {
    await importDocuments(work, target, {
      importer,
      inputs,
      batchSize,
      tally: report.tally,
      namesInGraph: target.namesOf,
      onRejected: (row) => report.reject(row),
      onInputDone: ({ source }) => progress.onInputDone(source.size),
      isInterrupted: () => interruption.isAsked,
    })
    report.close(true)
    progress.close()
    console.log(report.summary(documents))
  } catch (cause) {
    report.close(false)
    progress.close()
    if (report.hasLoaded) console.error(`${report.summary(documents)}\n${howToGoOn(documents)}`)
    // Packed input that is no longer waited for looks cut off.
    const isCutOff = interruption.isAsked && cause instanceof InputFileError
    if (!isCutOff && !(cause instanceof ImportInterruptedError)) throw cause
    process.exitCode = 130
  } finally {
    interruption.close()
    await target.close()
  }
  return report.tally
}

/** One after the other. A document named for its file keeps the title under which it is known, unless another is asked for. */
async function importDocuments(
  { importer, own, documents, options }: Import,
  target: ImportTarget,
  run: Omit<ImportRun, 'document' | 'sink'>,
): Promise<void> {
  for (const document of documents) {
    const isUntitled = document === own && importer.document === null && options.title === undefined
    const known = isUntitled ? await target.stored(document.id) : null
    await target.into(known ?? document, (sink) => runImport({ ...run, document, sink }))
  }
}

const howToGoOn = (documents: readonly DocumentRecord[]): string =>
  `This was not the end. The same command again goes on where this one stopped; \`npm run seed -- unload ${documents[0]?.id}\` takes out what it loaded.`
