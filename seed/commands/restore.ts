import { resolve } from 'node:path'
import { callerFolder, readEnvironment } from '../../server/environment.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { documentCount } from '../../server/graph/queries/documents.ts'
import { graphInfo, graphSchema } from '../../server/graph/queries/graph-info.ts'
import { isHalfDone } from '../../server/graph/queries/half-done.ts'
import { ForeignStoreError, StoreMissingError } from '../../server/graph/store-errors.ts'
import { amount } from '../amounts.ts'
import type { BackupHeader } from '../backup/backup-header.ts'
import { DamagedBackupError } from '../backup/damaged-backup-error.ts'
import { checkBackup } from '../backup/read-backup.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { withProgress } from '../with-progress.ts'

/** The store holds documents, and nobody said that they may go. The message is for people. */
class FilledStoreError extends Error {
  override readonly name = 'FilledStoreError'
}

/** The version of the graph that would be replaced. Throws FilledStoreError or ForeignStoreError when it must not be. */
async function versionToReplace(store: WritableGraphStore, mayReplace: boolean): Promise<number> {
  try {
    const [halfDone] = await store.read(isHalfDone, {})
    if (halfDone === true) return 0
    const [info] = await store.read(graphInfo, {})
    if (info?.state === 'foreign')
      throw new ForeignStoreError(
        "The store holds something that is not this version of Entente's. Nothing was changed. Choose an empty database, or empty this one yourself.",
      )
    const [documents = 0] = await store.read(documentCount, {})
    if (documents > 0 && !mayReplace)
      throw new FilledStoreError(
        `The store holds ${amount(documents, 'document')}. Nothing was changed. Add --replace to put the backup in their place.`,
      )
    return info?.version ?? 0
  } catch (cause) {
    if (cause instanceof StoreMissingError) return 0
    throw cause
  }
}

async function restoreInto(store: WritableGraphStore, path: string, header: BackupHeader, mayReplace: boolean) {
  const replaced = await versionToReplace(store, mayReplace)
  await restoreBackup(store, path, header, {
    schema: graphSchema,
    version: Math.max(replaced, header.version) + 1,
  })
}

/**
 * Puts a backup into an empty store or, with `mayReplace`, in place of what the store holds. Throws DamagedBackupError,
 * FilledStoreError, InputFileError or an error of the store.
 */
export async function restore(file: string, mayReplace: boolean): Promise<void> {
  const path = resolve(callerFolder(), file)
  const header = await withProgress(`Checking ${file}`, checkBackup(path))
  if (header.schema !== graphSchema)
    throw new DamagedBackupError(
      `${file} was made by a version of Entente that keeps the graph in another shape. Restore it with that version. Nothing was changed.`,
    )
  const store = await openWritableGraphStore(readEnvironment().store)
  try {
    await withProgress(`Restoring ${file}`, restoreInto(store, path, header, mayReplace))
  } finally {
    await store.close()
  }
  const { nodes, relationships, takenAt } = header
  console.log(
    `Restored ${file}, taken at ${takenAt}: ${amount(nodes, 'node')}, ${amount(relationships, 'relationship')}.`,
  )
}
