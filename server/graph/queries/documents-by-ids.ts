import { cypher } from '../cypher.ts'
import { decodeDocument, documentColumns } from '../decode/document.ts'
import type { StoredDocument } from '../model/records.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Which documents have these ids? */
export const documentsByIds: PerParentQuery<
  Record<never, never>,
  PerParentRow & { readonly document: StoredDocument }
> = {
  name: 'documents-by-ids',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (document:Document {id: parent})
    RETURN ${documentColumns} AS document`,
  decode: (row) => {
    const document = decodeDocument(row.document)
    return { parent: document.id, document }
  },
}
