import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentCount } from '../../server/graph/queries/documents.ts'
import { graphInfo } from '../../server/graph/queries/graph-info.ts'
import { StoreMissingError } from '../../server/graph/store-errors.ts'
import { reading } from '../with-store.ts'

const dossierFolder = fileURLToPath(new URL('../dossiers', import.meta.url))

/** Whether the store has documents of ours. Another's is not empty either: preparing it for writing refuses it. */
async function isSeeded(): Promise<boolean> {
  try {
    return await reading(async (store) => {
      const [info] = await store.read(graphInfo, {})
      const [count] = await store.read(documentCount, {})
      return info?.state === 'ours' && count !== undefined && count > 0
    })
  } catch (cause) {
    if (cause instanceof StoreMissingError) return false
    throw cause
  }
}

/** Seeds an empty store with the project's own dossiers, and touches no other. Throws ForeignStoreError for another's. */
export async function ensure(): Promise<void> {
  if (await isSeeded()) return
  const { readDossiers } = await import('../read-dossiers.ts')
  const { writeDossiers } = await import('../write-dossiers.ts')
  const names = (await readdir(dossierFolder)).filter((name) => name.endsWith('.yaml')).toSorted()
  await writeDossiers(await readDossiers(names.map((name) => join(dossierFolder, name))))
}
