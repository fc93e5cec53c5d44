import type { EntityCard, ShownEvidence } from '../api/records.ts'

/** A document that speaks of an entity. */
export interface Source {
  readonly document: ShownEvidence['document']
  /** How many of the claims that were read rest on it. */
  readonly claims: number
  /** Where it names the entity. */
  readonly named: readonly ShownEvidence[]
}

/** The documents that speak of an entity, those of the most claims first. */
export function sourcesOf({ evidence, page }: EntityCard): readonly Source[] {
  const documents = new Map(
    [...evidence, ...page.claims.flatMap((claim) => claim.evidence)].map(({ document }) => [document.id, document]),
  )
  return [...documents.values()]
    .map((document) => ({
      document,
      claims: page.claims.filter((claim) => claim.evidence.some((piece) => piece.document.id === document.id)).length,
      named: evidence.filter((piece) => piece.document.id === document.id),
    }))
    .toSorted((a, b) => b.claims - a.claims || a.document.title.localeCompare(b.document.title, 'en'))
}
