import { resolve } from 'node:path'
import { callerFolder } from '../../server/environment.ts'
import type { DocumentRecord } from '../../server/graph/model/records.ts'
import { ImportProgress } from '../import-progress.ts'
import { checkBeginning } from '../importers/check-beginning.ts'
import { type FormatName, formats } from '../importers/formats.ts'
import { ImportTally } from '../importers/import-tally.ts'
import { openDryTarget, openStoreTarget } from '../importers/import-target.ts'
import type { Importer } from '../importers/importer.ts'
import type { UnpackLimits } from '../importers/input/byte-source.ts'
import { findInputs } from '../importers/input/find-inputs.ts'
import { StandardInput } from '../importers/input/standard-input.ts'
import type { TextInput } from '../importers/input/text-input.ts'
import { type DocumentWishes, ownDocument } from '../importers/own-document.ts'
import { summaryOf } from '../importers/print-summary.ts'
import { RejectedFiles } from '../importers/rejected-files.ts'
import { ImportInterruptedError, type RejectedImportRow, runImport } from '../importers/run-import.ts'
import { Interruption } from '../interruption.ts'

export interface ImportOptions extends DocumentWishes, UnpackLimits {
  readonly rejected?: string
  readonly dryRun?: boolean
}

const batchSize = 1000

/** Imports files of one format. Throws WrongFileError, InputFileError or an error of the store. */
export async function importFiles(format: FormatName, files: readonly string[], options: ImportOptions): Promise<void> {
  const folder = callerFolder()
  const inputs = await findInputs(files, { folder, standardInput: process.stdin, limits: options })
  const importer: Importer = await formats[format].importer()
  const own = ownDocument(importer, files, options)
  for (const input of inputs) await checkBeginning(format, importer, input, own)
  const standardInputs = inputs.flatMap(({ source }) => (source instanceof StandardInput ? [source] : []))
  try {
    if (needsRereading(importer)) for (const source of standardInputs) await source.keep()
    const documents = (await importer.documents?.(inputs, own)) ?? [own]
    await importInputs({ importer, inputs, own, documents, options })
  } finally {
    for (const source of standardInputs) await source.close()
  }
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

async function importInputs({ importer, inputs, own, documents, options }: Import): Promise<void> {
  const tally = new ImportTally()
  const rejected = rejectedFilesFor(inputs, options)
  const onRejected = (row: RejectedImportRow) => {
    const found = row.found === undefined ? '' : `: ${row.found}`
    tally.rejected.add(row.reason, () => `${row.input.name}:${row.line}${found}`)
    rejected?.add(row.input.rejectedFile, { ...row, input: row.input.name, reason: `${row.reason}${found}` })
  }
  const isDry = options.dryRun ?? false
  const target = isDry ? await openDryTarget() : await openStoreTarget()
  const interruption = new Interruption()
  const progress = new ImportProgress(tally, totalBytes(inputs, documents.length * (importer.passes ?? 1)))
  for (const input of inputs)
    input.listen({
      onRead: (bytes) => progress.onRead(bytes),
      onBadLine: (told, { number, reason, text }) => onRejected({ input: told, line: number, reason, text }),
    })
  const summary = () =>
    summaryOf({ tally, inputs: inputs.length, documents, isDry, rejectedFiles: rejected?.written() ?? [] })
  try {
    for (const document of documents) {
      const isUntitled = document === own && importer.document === null && options.title === undefined
      const known = isUntitled ? await target.stored(document.id) : null
      await target.into(known ?? document, (sink) =>
        runImport({
          importer,
          inputs,
          document,
          sink,
          batchSize,
          tally,
          namesInGraph: target.namesOf,
          onRejected,
          onInputDone: ({ source }) => progress.onInputDone(source.size),
          isInterrupted: () => interruption.isAsked,
        }),
      )
    }
    rejected?.close(true)
    progress.close()
    console.log(summary())
  } catch (cause) {
    rejected?.close(false)
    progress.close()
    if (tally.claimsAdded + tally.claimsPresent > 0 && !isDry)
      console.error(`${summary()}\nThis was not the end. ${howToGoOn(documents)}`)
    if (!(cause instanceof ImportInterruptedError)) throw cause
    process.exitCode = 130
  } finally {
    interruption.close()
    await target.close()
  }
}

const howToGoOn = (documents: readonly DocumentRecord[]): string =>
  `The same command again goes on where this one stopped; \`npm run seed -- unload ${documents[0]?.id}\` takes out what it loaded.`

/** Null where nothing shall be written. */
function rejectedFilesFor(
  inputs: readonly TextInput[],
  { rejected, dryRun = false }: ImportOptions,
): RejectedFiles | null {
  if (dryRun && rejected === undefined) return null
  const single = rejected === undefined ? null : resolve(callerFolder(), rejected)
  return new RejectedFiles(
    inputs.map((input) => input.rejectedFile),
    callerFolder(),
    single,
  )
}
