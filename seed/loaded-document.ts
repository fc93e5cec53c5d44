import type { GraphReader } from '../server/graph/graph-store.ts'
import { type ListedDocument, listDocuments } from '../server/graph/queries/list-documents.ts'
import { didYouMean } from './dossier/did-you-mean.ts'

/** No document of that id is loaded. The message is for people. */
class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError'
}

/** A document that a person named by its id. Throws UnknownDocumentError. */
export async function loadedDocument(reader: GraphReader, id: string): Promise<ListedDocument> {
  const listed = await reader.read(listDocuments, {})
  const found = listed.find(({ document }) => document.id === id)
  if (found === undefined) {
    const ids = listed.map(({ document }) => document.id)
    throw new UnknownDocumentError(
      `No document \`${id}\` is loaded.${didYouMean(id, ids)} \`npm run seed -- list\` shows which are.`,
    )
  }
  return found
}
