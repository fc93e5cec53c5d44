import { constants } from 'node:fs'
import { access, copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writingFailed } from './grafeo-failures.ts'
import type { WriterLock } from './writer-lock.ts'

export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Copies a store file, by reference where the file system can. */
export async function copyStore(path: string, draft: string): Promise<void> {
  await copyFile(path, draft, constants.COPYFILE_FICLONE).catch((cause: unknown) => {
    throw writingFailed(path, cause)
  })
}

/** Makes a draft that is whole the store file. Throws StoreBusyError when somebody has removed the lock. */
export async function putInPlace(draft: string, path: string, lock: WriterLock): Promise<void> {
  await flush(draft)
  await lock.confirm()
  await rename(draft, path)
  await flush(dirname(path))
}

/** The engine keeps a journal beside a file that it writes. */
export async function discardDraft(draft: string): Promise<void> {
  await rm(draft, { force: true })
  await rm(`${draft}.wal`, { recursive: true, force: true })
}
