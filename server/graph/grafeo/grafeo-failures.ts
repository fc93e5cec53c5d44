import { join } from 'node:path'
import { systemCodeOf } from '../../system-code.ts'
import { QueryFailedError, StoreBusyError, StoreMissingError, StoreUnavailableError } from '../store-errors.ts'

/** The engine tells its failures apart by a token in the text alone. */
function codeOf(cause: unknown): string | null {
  const message = cause instanceof Error ? cause.message : String(cause)
  return /GRAFEO-([A-Z]\d{3})/.exec(message)?.[1] ?? null
}

const locked = 'X001'
const unwritable: readonly (string | null)[] = ['T009', 'X003']

export const storeMissing = (file: string, cause?: unknown): StoreMissingError =>
  new StoreMissingError(`There is no store at ${file}. Make one with: npm run seed -- ensure`, { cause })

export const storeIsFolder = (path: string): StoreUnavailableError =>
  new StoreUnavailableError(
    `${path} is a folder, but the store is a file. Set ENTENTE_STORE to a file in it, such as ${join(path, 'entente.grafeo')}.`,
  )

export function openingFailed(file: string, cause: unknown): StoreUnavailableError | StoreBusyError {
  if (codeOf(cause) === locked)
    return new StoreBusyError(`Another process holds ${file} open for writing. Wait until it is done, or end it.`, {
      cause,
    })
  return new StoreUnavailableError(
    `${file} is damaged, or is not a store of Entente. Move it away and make a new one with: npm run seed -- ensure`,
    { cause },
  )
}

export const writingFailed = (file: string, cause: unknown): StoreUnavailableError =>
  new StoreUnavailableError(
    `${file} cannot be written (${systemCodeOf(cause) || cause}). Check the folder's permissions and the room on the disk, or set ENTENTE_STORE.`,
    { cause },
  )

/** What it means that a commit or its end has failed, when it is that nothing can be written; else the failure itself. */
export const keepingFailed = (cause: unknown): unknown =>
  unwritable.includes(codeOf(cause))
    ? new StoreUnavailableError(
        'The store cannot be written any more: most likely the disk is full. Make room on it or set ENTENTE_STORE, and start again.',
        { cause },
      )
    : cause

export const queryFailed = (name: string, cause: unknown): QueryFailedError =>
  new QueryFailedError(`The embedded engine could not run "${name}".`, { cause })
