import { takeOutDocument } from '../../server/graph/load/take-out-document.ts'
import { contentsLine } from '../amounts.ts'
import { loadedDocument } from '../loaded-document.ts'
import { withProgress } from '../with-progress.ts'
import { reading, withWritableStore } from '../with-store.ts'

/** Takes a document out of the store, with all that it alone carried. Throws UnknownDocumentError or an error of the store. */
export async function unload(id: string): Promise<void> {
  // A store is not made only to find nothing in it.
  await reading(async () => {})
  await withWritableStore(async (store) => {
    const found = await loadedDocument(store, id)
    await withProgress(`Taking ${id} out`, takeOutDocument(store, found.document.id))
    console.log(`Took out ${id}: ${contentsLine(found)}.`)
  })
}
