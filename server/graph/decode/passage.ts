import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import type { PassageRecord } from '../model/records.ts'
import { documentId, passageId } from './ids.ts'
import { number, record, text } from './values.ts'

/** What `decodePassage` needs of the node `passage`, as a map. */
export const passageColumns = cypher`passage {.id, .document, .start, .end, .excerpt}`

export function decodePassage(value: StoreValue | undefined): PassageRecord {
  const columns = record(value)
  return {
    id: passageId(columns.id),
    document: documentId(columns.document),
    start: number(columns.start),
    end: number(columns.end),
    excerpt: text(columns.excerpt),
  }
}
