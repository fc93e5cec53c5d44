import type { DocumentRecord } from '../../server/graph/model/records.ts'
import { ImportTally } from './import-tally.ts'
import type { TextInput } from './input/text-input.ts'
import { summaryOf } from './print-summary.ts'
import { RejectedFiles } from './rejected-files.ts'
import type { RejectedImportRow } from './run-import.ts'

export interface ReportSettings {
  readonly isDry: boolean
  /** Where the person stands. */
  readonly folder: string
  /** Where all rejected rows go, in place of files beside their inputs. */
  readonly rejectedFile: string | null
}

/** What an import tells: counts, and rejected rows in files. A dry run writes these only where it is told to. */
export class ImportReport {
  readonly tally = new ImportTally()
  readonly #inputs: readonly TextInput[]
  readonly #isDry: boolean
  readonly #files: RejectedFiles | null

  constructor(inputs: readonly TextInput[], { isDry, folder, rejectedFile }: ReportSettings) {
    const places = inputs.map((input) => input.rejectedFile)
    this.#inputs = inputs
    this.#isDry = isDry
    this.#files = isDry && rejectedFile === null ? null : new RejectedFiles(places, folder, rejectedFile)
  }

  reject({ input, line, reason, found, text }: RejectedImportRow): void {
    const told = found === undefined ? '' : `: ${found}`
    this.tally.rejected.add(reason, () => `${input.name}:${line}${told}`)
    this.#files?.add(input.rejectedFile, { input: input.name, line, reason: `${reason}${told}`, text })
  }

  /** Writes what is left of the rejected rows. `isWhole` tells whether all inputs were read to their end. */
  close(isWhole: boolean): void {
    this.#files?.close(isWhole)
  }

  summary(documents: readonly DocumentRecord[]): string {
    const [tally, isDry] = [this.tally, this.#isDry]
    const rejectedFiles = this.#files?.written() ?? []
    return summaryOf({ tally, isDry, documents, rejectedFiles, inputs: this.#inputs.length })
  }

  /** Whether something was written that stays. */
  get hasLoaded(): boolean {
    return !this.#isDry && this.tally.claimsAdded + this.tally.claimsPresent > 0
  }
}
