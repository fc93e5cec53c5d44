import { cypher, cypherAlternatives } from '../cypher.ts'
import { type ClaimType, claimTypes, type Modality } from '../model/claim-types.ts'
import type { DocumentId } from '../model/records.ts'
import type { Period } from './period.ts'

/** The types of all relationships that are claims. */
export const anyClaim = cypherAlternatives(claimTypes)

/** Which claims count; null where a condition is not set. */
export type ClaimConditions = Period & {
  readonly types: readonly ClaimType[] | null
  readonly modalities: readonly Modality[] | null
  readonly document: DocumentId | null
}

export const noConditions: ClaimConditions = {
  types: null,
  modalities: null,
  from: null,
  to: null,
  undated: true,
  document: null,
}

export const hasConditions = (conditions: ClaimConditions): boolean =>
  conditions.types !== null ||
  conditions.modalities !== null ||
  conditions.from !== null ||
  conditions.to !== null ||
  conditions.document !== null

/** Whether `claim` meets the ClaimConditions among the parameters. A claim without a day has neither end of a range. */
export const claimPasses = cypher`
  ($types IS NULL OR type(claim) IN $types)
  AND ($modalities IS NULL OR claim.modality IN $modalities)
  AND ($document IS NULL OR claim.document = $document)
  AND ($undated OR claim.sort <> '')
  AND ($from IS NULL OR claim.dateLatest IS NULL OR claim.dateLatest >= $from)
  AND ($to IS NULL OR claim.dateEarliest IS NULL OR claim.dateEarliest <= $to)`
