import { resolve } from 'node:path'
import { callerFolder } from '../../server/environment.ts'
import { amount } from '../amounts.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { withProgress } from '../with-progress.ts'
import { reading } from '../with-store.ts'

/** Writes all that the store holds to a file. Throws OutputFileError, GraphChangedError or an error of the store. */
export async function backup(file: string): Promise<void> {
  const path = resolve(callerFolder(), file)
  const { nodes, relationships, bytes } = await withProgress(
    `Writing ${file}`,
    reading((store) => writeBackup(store, path)),
  )
  const size = `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
  console.log(`Wrote ${file}: ${amount(nodes, 'node')}, ${amount(relationships, 'relationship')}, ${size}.`)
}
