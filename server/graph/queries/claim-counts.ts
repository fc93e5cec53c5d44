import { cypher } from '../cypher.ts'
import { documentId } from '../decode/ids.ts'
import { number, oneOf, optional, text } from '../decode/values.ts'
import type { GraphQuery, StoreRow } from '../graph-store.ts'
import { type ClaimType, claimTypes, type Modality, modalities } from '../model/claim-types.ts'
import { kindOfNumber } from '../model/group-kind.ts'
import type { DocumentId, EntityId } from '../model/records.ts'
import type { ClaimConditions } from './claim-patterns.ts'
import { ofClaimsAmong } from './claims-among.ts'
import { claimsOfGroup, documentOfGroup, groupPasses, type MappedConditions, placesOfGroups } from './mapped-groups.ts'
import { ofLinksAmong } from './near-and-far.ts'

export interface ClaimCountRow {
  readonly type: ClaimType
  readonly modality: Modality
  readonly document: DocumentId
  /** Of interactions, the root of their action. */
  readonly root: string | null
  readonly count: number
}

type Ends = { readonly ids: readonly EntityId[] }

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const root = optional(text)

const decode = (row: StoreRow): ClaimCountRow => ({
  type: claimType(row.type),
  modality: modality(row.modality),
  document: documentId(row.document),
  root: root(row.root),
  count: number(row.count),
})

const mostFirst = cypher`
  RETURN type, modality, document, root, count
  ORDER BY count DESC, type, modality, document, root`

/** How many claims of each type, modality, document and root of action tie these entities to one another? Most first. */
export const claimCounts: GraphQuery<ClaimConditions & Ends, ClaimCountRow> = {
  name: 'claim-counts',
  ...ofClaimsAmong(cypher`
    WITH type(claim) AS type, claim.modality AS modality, claim.document AS document, left(claim.action, 2) AS root,
         count(DISTINCT claim) AS count
    ${mostFirst}`),
  decode,
}

/** The same, of claims of some types, modalities, documents or roots, in no order. Read from the map. */
export const claimCountsByGroups: GraphQuery<MappedConditions & Ends, ClaimCountRow> = {
  name: 'claim-counts-by-groups',
  ...ofLinksAmong(cypher`
    WITH link.groups AS groups, link.documents AS documents
    UNWIND ${placesOfGroups} AS at
    WITH at, groups, documents
    WHERE ${groupPasses}
    WITH groups[at] % 1000000 AS kind, ${documentOfGroup} AS document, sum(${claimsOfGroup}) AS count
    RETURN kind, document, count`),
  decode: ({ kind, ...columns }) => {
    const { root, ...words } = kindOfNumber(number(kind))
    return decode({ ...columns, ...words, root: root === '' ? null : root })
  },
}
