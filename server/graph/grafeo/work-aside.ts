import { exists } from './draft-file.ts'
import { WriterLock } from './writer-lock.ts'

/** Where an import or unload keeps what it has committed, until it ends. */
export const importDraftOf = (storeFile: string): string => `${storeFile}.import`

/** Says that something has been committed beside a store file and is not in it yet; null where nothing has. */
export async function describeWorkAside(storeFile: string): Promise<string | null> {
  if (!(await exists(importDraftOf(storeFile)))) return null
  const holder = await WriterLock.holderOf(storeFile)
  return holder === null
    ? `An import or unload was ended by force. What it had committed is kept beside ${storeFile}, and is missing here until it is started again.`
    : `Process ${holder} imports into ${storeFile}, or unloads from it. What it has committed is missing here until it ends.`
}
