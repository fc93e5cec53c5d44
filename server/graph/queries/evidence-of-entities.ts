import { cypher } from '../cypher.ts'
import { documentId, passageId } from '../decode/ids.ts'
import { list, optional, text } from '../decode/values.ts'
import type { DocumentId, PassageId } from '../model/records.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

export interface DescriptionRow extends PerParentRow {
  readonly document: DocumentId
  readonly passages: readonly PassageId[]
  readonly locator: string | null
  readonly url: string | null
}

const passageIds = list(passageId)
const optionalText = optional(text)

/** Which documents describe these entities, and in which passages or at which place? */
export const evidenceOfEntities: PerParentQuery<Record<never, never>, DescriptionRow> = {
  name: 'evidence-of-entities',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (:Entity {id: parent})<-[description:DESCRIBES]-(document:Document)
    RETURN parent, document.id AS document, description.passages AS passages,
           description.locator AS locator, description.url AS url
    ORDER BY parent, document`,
  decode: (row) => ({
    parent: text(row.parent),
    document: documentId(row.document),
    passages: passageIds(row.passages ?? []),
    locator: optionalText(row.locator),
    url: optionalText(row.url),
  }),
}
