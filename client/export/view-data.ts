import type { Timing } from '../api/records.ts'
import type { ExportedClaim, ExportedEntity } from '../api/view-api.ts'
import type { Point } from '../canvas/scene.ts'
import { timingText } from '../state/entity-facts.ts'

/** All that stands on the canvas, for whoever goes on with it elsewhere. */
export interface ViewData {
  /** When it was taken, in ISO 8601. */
  readonly takenAt: string
  /** Where the same view opens. */
  readonly link: string
  readonly entities: readonly ExportedEntity[]
  readonly positions: ReadonlyMap<string, Point>
  readonly claims: readonly ExportedClaim[]
}

/** What the kinds have of their own; absent fields are null. */
export interface Facts {
  readonly iso2: string | null
  readonly iso3: string | null
  readonly wikidata: string | null
  readonly date: string | null
  readonly condition: string | null
  readonly timing: string | null
  readonly verbatim: string | null
  readonly medium: string | null
  readonly order: number | null
  readonly value: number | null
  readonly comparator: string | null
  readonly unit: string | null
  readonly basis: string | null
}

interface Facets {
  readonly id: string
  readonly iso2?: string | null
  readonly iso3?: string | null
  readonly wikidata?: string | null
  readonly date?: { readonly text: string } | null
  readonly condition?: string | null
  readonly timing?: Timing | null
  readonly verbatim?: string | null
  readonly medium?: string | null
  readonly order?: number | null
  readonly value?: number | null
  readonly comparator?: string | null
  readonly unit?: string | null
  readonly basis?: string | null
}

export function factsIn(entity: ExportedEntity): Facts {
  const facets: Facets = entity
  return {
    iso2: facets.iso2 ?? null,
    iso3: facets.iso3 ?? null,
    wikidata: facets.wikidata ?? null,
    date: facets.date?.text ?? null,
    condition: facets.condition ?? null,
    timing: facets.timing ? timingText(facets.timing) : null,
    verbatim: facets.verbatim ?? null,
    medium: facets.medium ?? null,
    order: facets.order ?? null,
    value: facets.value ?? null,
    comparator: facets.comparator ?? null,
    unit: facets.unit ?? null,
    basis: facets.basis ?? null,
  }
}
