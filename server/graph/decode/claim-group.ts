import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { type LinkGroup, linkOfGroups } from '../model/link-groups.ts'
import type { EntityId, LinkRecord } from '../model/records.ts'
import { documentId, entityId } from './ids.ts'
import { list, number, oneOf, optional, record, text } from './values.ts'

/** Counts claims per document, type, modality, root of action and direction: to stand in a WITH, after what the claims are grouped by besides. */
export const claimGroupColumns = cypher`
  claim.document AS document, type(claim) AS type, claim.modality AS modality, coalesce(left(claim.action, 2), '') AS root,
  startNode(claim).id AS source, count(DISTINCT claim) AS count,
  min(claim.dateEarliest) AS first, max(claim.dateLatest) AS last`

/** The counts in one list, for `decodeClaimGroups` and `linkOfClaimGroups`. */
export const claimGroupList = cypher`
  collect({
    document: document, type: type, modality: modality, root: root, source: source, count: count, first: first, last: last
  }) AS groups`

/** Sums up the claims in scope as `claim` into the list `groups`. */
export const claimGroups = cypher`WITH ${claimGroupColumns} RETURN ${claimGroupList}`

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const optionalText = optional(text)

/** Reads what the claims between these two add up to. */
export const decodeClaimGroups = (a: EntityId, b: EntityId, value: StoreValue | undefined): readonly LinkGroup[] => {
  const smaller = a <= b ? a : b
  return list((item): LinkGroup => {
    const columns = record(item)
    const count = number(columns.count)
    const forward = entityId(columns.source) === smaller ? count : 0
    return {
      document: documentId(columns.document),
      type: claimType(columns.type),
      modality: modality(columns.modality),
      root: text(columns.root),
      forward,
      backward: count - forward,
      first: optionalText(columns.first),
      last: optionalText(columns.last),
    }
  })(value)
}

/** The link of two entities as only the claims in the groups make it. */
export const linkOfClaimGroups = (a: EntityId, b: EntityId, value: StoreValue | undefined): LinkRecord =>
  linkOfGroups(a, b, decodeClaimGroups(a, b, value))
