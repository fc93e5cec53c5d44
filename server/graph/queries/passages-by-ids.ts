import { cypher } from '../cypher.ts'
import { decodePassage, passageColumns } from '../decode/passage.ts'
import type { PassageRecord } from '../model/records.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Which passages have these ids? */
export const passagesByIds: PerParentQuery<Record<never, never>, PerParentRow & { readonly passage: PassageRecord }> = {
  name: 'passages-by-ids',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (passage:Passage {id: parent})
    RETURN ${passageColumns} AS passage`,
  decode: (row) => {
    const passage = decodePassage(row.passage)
    return { parent: passage.id, passage }
  },
}
