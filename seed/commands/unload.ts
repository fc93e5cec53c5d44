import { unloadDocument } from '../../server/graph/load/replace-documents.ts'
import { isDocumentId } from '../../server/graph/model/ids.ts'
import { listDocuments } from '../../server/graph/queries/list-documents.ts'
import { contentsLine } from '../amounts.ts'
import { didYouMean } from '../dossier/did-you-mean.ts'
import { withProgress } from '../with-progress.ts'
import { reading, writing } from '../with-store.ts'

/** No document of that id is loaded. The message is for people. */
class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError'
}

/** Takes a document out of the store, with all that it alone carried. Throws UnknownDocumentError or an error of the store. */
export async function unload(id: string): Promise<void> {
  const listed = await reading((store) => store.read(listDocuments, {}))
  const found = listed.find(({ document }) => document.id === id)
  if (found === undefined || !isDocumentId(id)) {
    const ids = listed.map(({ document }) => document.id)
    throw new UnknownDocumentError(
      `No document \`${id}\` is loaded.${didYouMean(id, ids)} \`npm run seed -- list\` shows which are.`,
    )
  }
  await withProgress(
    `Taking ${id} out`,
    writing((transaction) => unloadDocument(transaction, id)),
  )
  console.log(`Took out ${id}: ${contentsLine(found)}.`)
}
