import { cypher } from '../cypher.ts'
import { documentId } from '../decode/ids.ts'
import { number, oneOf, optional, text } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import { type ClaimType, claimTypes, type Modality, modalities } from '../model/claim-types.ts'
import type { DocumentId, EntityId } from '../model/records.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { tiedPairs } from './near-and-far.ts'

export interface ClaimCountRow {
  readonly type: ClaimType
  readonly modality: Modality
  readonly document: DocumentId
  /** Of interactions, the root of their action. */
  readonly root: string | null
  readonly count: number
}

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const root = optional(text)

/** How many claims of each type, modality, document and root of action tie these entities to one another? Most first. */
export const claimCounts: GraphQuery<ClaimConditions & { readonly ids: readonly EntityId[] }, ClaimCountRow> = {
  name: 'claim-counts',
  text: cypher`
    ${tiedPairs}
    MATCH (:Entity {id: near})-[claim:${anyClaim}]-(other:Entity)
    WHERE other.id IN fars AND ${claimPasses}
    WITH type(claim) AS type, claim.modality AS modality, claim.document AS document, left(claim.action, 2) AS root,
         count(DISTINCT claim) AS count
    RETURN type, modality, document, root, count
    ORDER BY count DESC, type, modality, document, root`,
  decode: (row) => ({
    type: claimType(row.type),
    modality: modality(row.modality),
    document: documentId(row.document),
    root: root(row.root),
    count: number(row.count),
  }),
}
