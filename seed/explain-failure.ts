import { amount } from './amounts.ts'
import { DossierError } from './dossier/problem.ts'

/** Errors whose message is a sentence for the person at the command line. */
const expected: readonly string[] = [
  'InputFileError',
  'WrongFileError',
  'EnvironmentError',
  'StoreUnavailableError',
  'StoreMissingError',
  'StoreBusyError',
  'ForeignStoreError',
  'IncoherentLoadError',
  'UnknownDocumentError',
  'OutputFileError',
  'GraphChangedError',
  'DamagedBackupError',
  'FilledStoreError',
]

function withCauses(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  return failure.cause === undefined
    ? `${failure.name}: ${failure.message}`
    : `${failure.name}: ${failure.message}\n  because of ${withCauses(failure.cause)}`
}

/** What to print of a failure: its own sentence when it was expected, else its name and what caused it. */
export function explainFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return withCauses(failure)
  if (failure instanceof DossierError)
    return `${failure.message}\n${amount(failure.problems.length, 'problem')}. Nothing was changed.`
  return expected.includes(failure.name) ? failure.message : `Unexpected failure. ${withCauses(failure)}`
}
