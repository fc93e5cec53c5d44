import type { WritableGraphStore } from '../graph-store.ts'
import type { DocumentId } from '../model/records.ts'
import { unloadDocument } from './replace-documents.ts'
import { storedImport } from './stored-imports.ts'
import { unloadInSteps } from './unload-in-steps.ts'

const mostAtOnce = 20_000

/**
 * Takes a document out again, with all that it alone carried: at once or, when it has more claims than `limit`, piece by
 * piece. Returns false, and changes nothing, when it is not loaded.
 */
export async function takeOutDocument(
  store: WritableGraphStore,
  document: DocumentId,
  limit: number = mostAtOnce,
): Promise<boolean> {
  const [stored] = await store.read(storedImport, { document })
  if (stored?.leaving !== true && (stored?.claims ?? 0) <= limit)
    return store.write((transaction) => unloadDocument(transaction, document))
  await store.writeInSteps((steps) => unloadInSteps(steps, document, limit))
  return true
}
