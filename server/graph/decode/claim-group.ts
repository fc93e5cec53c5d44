import { type Cypher, cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { type LinkGroup, linkOfGroups } from '../model/link-groups.ts'
import { addUpSums, type LinkMonth, type LinkSums } from '../model/link-sums.ts'
import type { EntityId, LinkRecord } from '../model/records.ts'
import { documentId, entityId } from './ids.ts'
import { list, number, oneOf, optional, record, text } from './values.ts'

const ofDate = (property: Cypher): Cypher =>
  cypher`CASE WHEN claim.sort = '' THEN null WHEN claim.reach IS NULL THEN claim.sort ELSE claim.${property} END`

/** The first and the last day that the date of `claim` can mean; null where it is open, or there is none. */
export const [earliestDay, latestDay] = [ofDate(cypher`dateEarliest`), ofDate(cypher`dateLatest`)]

const countedBy = (source: Cypher): Cypher => cypher`
  claim.document AS document, type(claim) AS type, claim.modality AS modality, coalesce(left(claim.action, 2), '') AS root,
  ${source} AS source, count(DISTINCT claim) AS count, min(${earliestDay}) AS first, max(${latestDay}) AS last`

/** Counts claims per document, type, modality, root of action and direction: to stand in a WITH, after what the claims are grouped by besides. */
export const claimGroupColumns = countedBy(cypher`claim.sourceId`)

const groupEntries = cypher`
  document: document, type: type, modality: modality, root: root, source: source, count: count, first: first, last: last`

/** The counts in one list, for `decodeClaimGroups` and `linkOfClaimGroups`. */
export const claimGroupList = cypher`collect({${groupEntries}}) AS groups`

/** 1 where the date of `claim` is open, or reaches beyond the year, month or day that so many letters name; 0 elsewhere. */
export const reachesBeyond = (letters: Cypher): Cypher => cypher`
  CASE
    WHEN claim.sort = '' OR claim.reach IS NULL THEN 0
    WHEN substring(coalesce(claim.dateEarliest, ''), 0, ${letters}) <> substring(coalesce(claim.dateLatest, ''), 0, ${letters})
      THEN 1
    ELSE 0
  END`

/** Finer, by month too: all that the map keeps, as the relationships themselves tell it. */
export const claimSumColumns = cypher`
  substring(claim.sort, 0, 7) AS month, ${reachesBeyond(cypher`7`)} AS beyondMonth,
  ${reachesBeyond(cypher`4`)} AS beyondYear, ${countedBy(cypher`startNode(claim).id`)}`

/** The sums in one list, for `decodeClaimSums`. */
export const claimSumList = cypher`
  collect({${groupEntries}, month: month, beyondMonth: beyondMonth, beyondYear: beyondYear}) AS sums`

/** Sums up the claims in scope as `claim` into the list `groups`. */
export const claimGroups = cypher`WITH ${claimGroupColumns} RETURN ${claimGroupList}`

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const optionalText = optional(text)

const months = list((item): LinkMonth => {
  const columns = record(item)
  const claims = number(columns.count)
  return {
    month: text(columns.month),
    claims,
    beyondMonth: claims * number(columns.beyondMonth),
    beyondYear: claims * number(columns.beyondYear),
  }
})

/** Reads what the claims between these two add up to. */
const decodeClaimGroups = (a: EntityId, b: EntityId, value: StoreValue | undefined): readonly LinkGroup[] => {
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

/** Reads all that the map keeps of the claims between these two. */
export const decodeClaimSums = (a: EntityId, b: EntityId, value: StoreValue | undefined): LinkSums =>
  addUpSums([{ groups: decodeClaimGroups(a, b, value), months: months(value) }])
