import { unloadDocument } from '../../server/graph/load/replace-documents.ts'
import { contentsLine } from '../amounts.ts'
import { loadedDocument } from '../loaded-document.ts'
import { withProgress } from '../with-progress.ts'
import { reading, writing } from '../with-store.ts'

/** Takes a document out of the store, with all that it alone carried. Throws UnknownDocumentError or an error of the store. */
export async function unload(id: string): Promise<void> {
  const found = await reading((store) => loadedDocument(store, id))
  await withProgress(
    `Taking ${id} out`,
    writing((transaction) => unloadDocument(transaction, found.document.id)),
  )
  console.log(`Took out ${id}: ${contentsLine(found)}.`)
}
