import { cypher, whenSet } from '../cypher.ts'
import { decodeDocument, documentColumns } from '../decode/document.ts'
import { number, text } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { DocumentKind, EntityId, StoredDocument } from '../model/records.ts'
import { inOrder, type KeysetPage, keysetPage, type SortOrder } from './keyset.ts'
import { dateOfDocument, type Period } from './period.ts'

/** Which documents to list; null where a condition is not set. */
type DocumentConditions = Period & {
  readonly title: string | null
  readonly kinds: readonly DocumentKind[] | null
  readonly describes: EntityId | null
}

interface ListedDocument {
  readonly document: StoredDocument
  readonly key: string
}

const orders = {
  TITLE: { key: cypher`document.title`, descending: false },
  NEWEST: dateOfDocument.newest,
  OLDEST: dateOfDocument.oldest,
} as const satisfies Record<string, SortOrder>

/** In what order documents are listed: ties by id, those without a date last. */
export type DocumentOrder = keyof typeof orders

const matchListed = cypher`
  MATCH (document:Document)
  WHERE ${whenSet('title', cypher`toLower(document.title) CONTAINS toLower($title)`)}
    AND ${whenSet('kinds', cypher`document.kind IN $kinds`)}
    AND ${whenSet('describes', cypher`EXISTS { (document)-[:DESCRIBES]->(:Entity {id: $describes}) }`)}
    AND ${dateOfDocument.within}`

/** Which documents are there, in this order? */
export function documents(by: DocumentOrder): GraphQuery<DocumentConditions & KeysetPage, ListedDocument> {
  const order = orders[by]
  return {
    name: `documents-by-${by.toLowerCase()}`,
    text: cypher`
      ${matchListed}
      ${keysetPage(cypher`document`, order)}
      RETURN ${documentColumns} AS document, key, document.id AS id
      ${inOrder(order)}`,
    decode: (row) => ({ document: decodeDocument(row.document), key: text(row.key) }),
  }
}

/** How many documents meet the conditions? */
export const listedDocumentCount: GraphQuery<DocumentConditions, number> = {
  name: 'listed-document-count',
  text: cypher`${matchListed} RETURN count(document) AS count`,
  decode: (row) => number(row.count),
}

/** How many documents are there? */
export const documentCount: GraphQuery<Record<never, never>, number> = {
  name: 'document-count',
  text: cypher`MATCH (document:Document) RETURN count(document) AS count`,
  decode: (row) => number(row.count),
}
