import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import type { StoredDocument } from '../model/records.ts'
import { decodeFuzzyDate } from './fuzzy-date.ts'
import { documentId } from './ids.ts'
import { number, oneOf, optional, record, text } from './values.ts'

/** What `decodeDocument` needs of the node `document`, as a map. */
export const documentColumns = cypher`document {
  .id, .title, .kind, .publisher, .url, .publishedText, .publishedEdtf, .publishedEarliest, .publishedLatest,
  .sha256, .length, .incomplete
}`

const kind = oneOf(['ARTICLE', 'OFFICIAL', 'REFERENCE', 'DATA'])
const optionalText = optional(text)
const optionalNumber = optional(number)

export function decodeDocument(value: StoreValue | undefined): StoredDocument {
  const columns = record(value)
  return {
    id: documentId(columns.id),
    title: text(columns.title),
    kind: kind(columns.kind),
    publisher: optionalText(columns.publisher),
    url: optionalText(columns.url),
    publishedAt: decodeFuzzyDate(
      columns.publishedText,
      columns.publishedEdtf,
      columns.publishedEarliest,
      columns.publishedLatest,
    ),
    sha256: optionalText(columns.sha256),
    length: optionalNumber(columns.length),
    complete: columns.incomplete !== true,
  }
}
