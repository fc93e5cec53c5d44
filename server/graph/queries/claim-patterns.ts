import { cypher, cypherAlternatives, unless, whenSet } from '../cypher.ts'
import { type ClaimType, claimTypes, type Modality } from '../model/claim-types.ts'
import type { DocumentId } from '../model/records.ts'
import type { Period } from './period.ts'

/** The types of all relationships that are claims. */
export const anyClaim = cypherAlternatives(claimTypes)

/** Which claims count; null where a condition is not set. */
export type ClaimConditions = Period & {
  readonly types: readonly ClaimType[] | null
  /** Codes of actions, each of which covers those below it. */
  readonly actions: readonly string[] | null
  readonly modalities: readonly Modality[] | null
  readonly documents: readonly DocumentId[] | null
}

export const noConditions: ClaimConditions = {
  types: null,
  actions: null,
  modalities: null,
  from: null,
  to: null,
  undated: true,
  documents: null,
}

export const hasConditions = (conditions: ClaimConditions): boolean =>
  conditions.types !== null ||
  conditions.actions !== null ||
  conditions.modalities !== null ||
  conditions.from !== null ||
  conditions.to !== null ||
  conditions.documents !== null

/** Whether `claim` meets the ClaimConditions among the parameters. A claim without a day has neither end of a range; `reach` tells the last day of a date that can mean several. */
export const claimPasses = cypher`
  ${whenSet('types', cypher`type(claim) IN $types`)}
  AND ${whenSet('actions', cypher`any(code IN $actions WHERE claim.action STARTS WITH code)`)}
  AND ${whenSet('modalities', cypher`claim.modality IN $modalities`)}
  AND ${whenSet('documents', cypher`claim.document IN $documents`)}
  AND ${unless('undated', cypher`claim.sort <> ''`)}
  AND ${whenSet('from', cypher`claim.sort = '' OR coalesce(claim.reach, claim.sort) >= $from`)}
  AND ${whenSet('to', cypher`claim.sort <= $to OR (claim.dateEarliest IS NULL AND claim.reach IS NOT NULL)`)}`
