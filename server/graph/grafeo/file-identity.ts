import { stat } from 'node:fs/promises'
import { openingFailed, storeMissing } from './grafeo-failures.ts'

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

/** Tells one file under a path from another, and from itself when it has been written to. Throws StoreMissingError. */
export async function identityOf(file: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs } = await stat(file, { bigint: true })
    return [dev, ino, size, mtimeNs].join(':')
  } catch (cause) {
    throw isMissing(cause) ? storeMissing(file, cause) : openingFailed(file, cause)
  }
}
