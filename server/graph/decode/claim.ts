import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { endsOf } from '../model/ids.ts'
import type { ClaimRecord } from '../model/records.ts'
import { decodeFuzzyDate } from './fuzzy-date.ts'
import { claimId, documentId, passageId } from './ids.ts'
import { list, oneOf, optional, record, text } from './values.ts'

/** What `decodeClaim` needs of the relationship `claim`, as a map. */
export const claimColumns = cypher`claim {
  .id, .document, .modality, .attributedTo, .action, .passages, .locator, .url, .detail,
  .dateText, .dateEdtf, .dateEarliest, .dateLatest, type: type(claim)
}`

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const passageIds = list(passageId)
const optionalText = optional(text)

export function decodeClaim(value: StoreValue | undefined): ClaimRecord {
  const columns = record(value)
  const id = claimId(columns.id)
  const [source, target] = endsOf(id)
  return {
    id,
    type: claimType(columns.type),
    source,
    target,
    document: documentId(columns.document),
    modality: modality(columns.modality),
    attributedTo: optionalText(columns.attributedTo),
    action: optionalText(columns.action),
    date: decodeFuzzyDate(columns.dateText, columns.dateEdtf, columns.dateEarliest, columns.dateLatest),
    detail: optionalText(columns.detail),
    passages: passageIds(columns.passages ?? []),
    locator: optionalText(columns.locator),
    url: optionalText(columns.url),
  }
}
