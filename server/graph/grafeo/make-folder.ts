import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCodeOf } from '../../system-code.ts'
import { StoreUnavailableError } from '../store-errors.ts'

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** One at a time, from above: Node's own way of making several tries for ever where a file system takes none, as /proc does. */
async function make(folder: string): Promise<void> {
  const above = dirname(folder)
  if (above !== folder && !(await isFolder(above))) await make(above)
  try {
    await mkdir(folder)
  } catch (cause) {
    if (!(await isFolder(folder))) throw cause
  }
}

/** Makes the folder of a store file, and those above it, where they are missing. Throws StoreUnavailableError. */
export async function makeFolderOf(file: string): Promise<void> {
  const folder = dirname(file)
  try {
    await make(folder)
  } catch (cause) {
    throw new StoreUnavailableError(
      `${file} cannot be written, for its folder cannot be made (${systemCodeOf(cause) || cause}). Set ENTENTE_STORE to a file in a folder that you may write to.`,
      { cause },
    )
  }
}
