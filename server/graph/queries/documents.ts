import { cypher } from '../cypher.ts'
import { decodeDocument, documentColumns } from '../decode/document.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { DocumentRecord } from '../model/records.ts'

/** `afterTitle` and `afterId` are of the last document of the page before. */
export type DocumentPage = {
  readonly afterTitle: string | null
  readonly afterId: string | null
  readonly limit: number
}

/** Which documents are there? By title. */
export const documents: GraphQuery<DocumentPage, DocumentRecord> = {
  name: 'documents',
  text: cypher`
    MATCH (document:Document)
    WHERE $afterId IS NULL OR document.title > $afterTitle
      OR (document.title = $afterTitle AND document.id > $afterId)
    RETURN ${documentColumns} AS document, document.title AS title, document.id AS id
    ORDER BY title, id
    LIMIT $limit`,
  decode: (row) => decodeDocument(row.document),
}

/** How many documents are there? */
export const documentCount: GraphQuery<Record<never, never>, number> = {
  name: 'document-count',
  text: cypher`MATCH (document:Document) RETURN count(document) AS count`,
  decode: (row) => number(row.count),
}
