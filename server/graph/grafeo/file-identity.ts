import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { systemCodeOf } from '../../system-code.ts'
import { openingFailed, storeIsFolder, storeMissing } from './grafeo-failures.ts'

const missing: readonly string[] = ['ENOENT', 'ENOTDIR']

async function statOf(file: string): Promise<BigIntStats> {
  try {
    return await stat(file, { bigint: true })
  } catch (cause) {
    throw missing.includes(systemCodeOf(cause)) ? storeMissing(file, cause) : openingFailed(file, cause)
  }
}

/**
 * Tells one file under a path from another, and from itself when it has been written to. Throws StoreMissingError, or
 * StoreUnavailableError where a folder is there.
 */
export async function identityOf(file: string): Promise<string> {
  const found = await statOf(file)
  if (found.isDirectory()) throw storeIsFolder(file)
  const { dev, ino, size, mtimeNs } = found
  return [dev, ino, size, mtimeNs].join(':')
}
