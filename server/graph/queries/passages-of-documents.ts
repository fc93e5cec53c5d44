import { cypher, whenSet } from '../cypher.ts'
import { decodePassage, passageColumns } from '../decode/passage.ts'
import { text } from '../decode/values.ts'
import type { PassageRecord } from '../model/records.ts'
import { type CountRow, decodeCount, type PerParentQuery, type PerParentRow } from './per-parent.ts'

/** `afterStart`, `afterEnd` are of the last passage of the page before; no two passages of a document share both. */
export type PassagePage = {
  readonly afterStart: number | null
  readonly afterEnd: number | null
  readonly limit: number
}

const afterPassage = whenSet(
  'afterStart',
  cypher`passage.start > $afterStart OR (passage.start = $afterStart AND passage.end > $afterEnd)`,
)

/** Which passages of each of these documents carry claims? In the order of the text. */
export const passagesOfDocuments: PerParentQuery<PassagePage, PerParentRow & { readonly passage: PassageRecord }> = {
  name: 'passages-of-documents',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Document {id: parent})-[:CONTAINS]->(passage:Passage)
      WHERE ${afterPassage}
      RETURN passage
      ORDER BY passage.start, passage.end
      LIMIT $limit
    }
    RETURN parent, ${passageColumns} AS passage, passage.start AS startsAt, passage.end AS endsAt
    ORDER BY parent, startsAt, endsAt`,
  decode: (row) => ({ parent: text(row.parent), passage: decodePassage(row.passage) }),
}

/** How many passages of each of these documents carry claims? */
export const passageCountOfDocuments: PerParentQuery<Record<never, never>, CountRow> = {
  name: 'passage-count-of-documents',
  text: cypher`
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (:Document {id: parent})-[:CONTAINS]->(passage:Passage)
      RETURN count(passage) AS count
    }
    RETURN parent, count`,
  decode: decodeCount,
}
