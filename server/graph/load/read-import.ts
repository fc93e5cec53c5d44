import type { GraphReader } from '../graph-store.ts'
import type { DocumentRecord } from '../model/records.ts'
import { IncoherentLoadError } from './check-load.ts'
import { type StoredImport, storedImport } from './stored-imports.ts'

/** How far the document has been imported; null when it is not there. Throws IncoherentLoadError when it is a dossier's. */
export async function readImport(reader: GraphReader, document: DocumentRecord): Promise<StoredImport | null> {
  const [stored] = await reader.read(storedImport, { document: document.id })
  if (stored?.imported === false)
    throw new IncoherentLoadError(
      `${document.id} has been loaded from a dossier, so nothing can be imported under its name. Take it out first: npm run seed -- unload ${document.id}`,
    )
  if (stored?.leaving === true)
    throw new IncoherentLoadError(
      `${document.id} has been taken out in part. Take out the rest before you import it again: npm run seed -- unload ${document.id}`,
    )
  return stored ?? null
}
