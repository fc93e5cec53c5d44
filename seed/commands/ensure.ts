import { documentCount } from '../../server/graph/queries/documents.ts'
import { graphInfo } from '../../server/graph/queries/graph-info.ts'
import { StoreMissingError } from '../../server/graph/store-errors.ts'
import { amount } from '../amounts.ts'
import { reading } from '../with-store.ts'

/** How many documents of ours the store has. Another's has none, and is refused when it is made ready for writing. */
async function documentsLoaded(): Promise<number> {
  try {
    return await reading(async (store) => {
      const [info] = await store.read(graphInfo, {})
      const [count = 0] = info?.state === 'ours' ? await store.read(documentCount, {}) : []
      return count
    })
  } catch (cause) {
    if (cause instanceof StoreMissingError) return 0
    throw cause
  }
}

/** Seeds an empty store with the project's own dossiers, and touches no other. Throws ForeignStoreError for another's. */
export async function ensure(): Promise<void> {
  const loaded = await documentsLoaded()
  if (loaded > 0) {
    console.log(`The store is filled already: ${amount(loaded, 'document')}.`)
    return
  }
  const { ownDossiers } = await import('../own-dossiers.ts')
  const { writeDossiers } = await import('../write-dossiers.ts')
  await writeDossiers(await ownDossiers())
}
