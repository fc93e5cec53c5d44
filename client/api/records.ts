import type {
  ClaimFilter,
  ClaimShownFragment,
  ClaimType,
  Comparator,
  EntityKind,
  EvidenceShownFragment,
  FigureBasis,
  LinkOnCanvasFragment,
  Modality,
  NeighbourOrder,
  QuadClass,
  TimeBucket,
  TimingRelation,
} from './generated/operations.ts'

export type { ClaimFilter, ClaimType, Comparator, EntityKind, Modality, NeighbourOrder, QuadClass, TimeBucket }

export type ShownEvidence = EvidenceShownFragment

export interface NamedEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** ISO 3166-1 alpha-2, upper case; countries only. */
  readonly iso2: string | null
}

export interface CanvasEntity extends NamedEntity {
  /** How many distinct entities it is tied to in the whole graph. */
  readonly neighbours: number
  /** The date of an event, a pledge or a statement, as the source gives it. */
  readonly date: string | null
  /** The earliest day that the date can mean. */
  readonly earliest: string | null
  readonly order: number | null
  readonly value: number | null
  readonly comparator: Comparator | null
}

export type CanvasLink = Omit<LinkOnCanvasFragment, 'source' | 'target'> & {
  readonly source: string
  readonly target: string
}

export type ShownClaim = Omit<ClaimShownFragment, 'source' | 'target' | 'date'> & {
  readonly source: NamedEntity
  readonly target: NamedEntity
  /** The source's own words for the date. */
  readonly date: string | null
}

export interface ClaimPage {
  readonly claims: readonly ShownClaim[]
  readonly totalCount: number
  /** Cursor of the next page; null when this is the last. */
  readonly next: string | null
}

export interface Timing {
  readonly relation: TimingRelation
  readonly hours: number
  readonly since: string
}

export interface EntityCard {
  readonly entity: CanvasEntity
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly evidence: readonly ShownEvidence[]
  readonly claimTotal: number
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly byType: readonly { readonly type: ClaimType; readonly count: number }[]
  /** Its neighbours by kind and type of claim together, most claims first. */
  readonly groups: readonly NeighbourGroup[]
  /** Of the claims that pass. */
  readonly page: ClaimPage
  /** Claims by which it, or a figure or statement that is tied to it, cannot be squared with another. */
  readonly contradictions: readonly ShownClaim[]
  readonly iso3: string | null
  readonly wikidata: string | null
  readonly date: string | null
  readonly condition: string | null
  readonly timing: Timing | null
  readonly verbatim: string | null
  readonly medium: string | null
  readonly unit: string | null
  readonly basis: FigureBasis | null
}

export interface LinkCard {
  readonly id: string
  readonly claimTotal: number
  readonly source: NamedEntity
  readonly target: NamedEntity
  readonly page: ClaimPage
}

export interface SearchResult {
  readonly entity: CanvasEntity
  /** The name or alias by which it was found. */
  readonly matched: string
  readonly summary: string | null
}

export interface SearchResults {
  readonly results: readonly SearchResult[]
  readonly totalCount: number
}

export interface Drawing {
  readonly entities: readonly CanvasEntity[]
  readonly links: readonly CanvasLink[]
}

export interface KindTotal {
  readonly kind: EntityKind
  readonly count: number
}

export interface OverviewDrawing extends Drawing {
  /** How many entities of each kind the whole graph holds. */
  readonly totals: readonly KindTotal[]
}

/** Neighbours of one kind that claims of one type tie to an entity. */
export interface NeighbourGroup {
  readonly kind: EntityKind
  readonly type: ClaimType
  readonly neighbours: number
  readonly claims: number
}

/** All neighbours of an entity by group, and how many there are by how many claims. */
export interface NeighbourCounts {
  readonly groups: readonly NeighbourGroup[]
  readonly neighbours: number
  readonly claims: number
}

/** Days are `YYYY-MM-DD`; null where a side is open. Claims without a date count if `undated`. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly undated: boolean
}

/** Which neighbours are asked for, and in what order; null for whatever kind, type or period. */
export interface NeighbourChoice {
  readonly kinds: readonly EntityKind[] | null
  readonly types: readonly ClaimType[] | null
  readonly period: Period | null
  readonly order: NeighbourOrder
}

/** A neighbour with its place in the list that it was found in. */
export interface FoundNeighbour {
  readonly entity: CanvasEntity
  readonly claims: number
  /** The latest day that a claim can mean. */
  readonly last: string | null
  /** Cursor of what comes after it. */
  readonly cursor: string
}

export interface NeighbourPage {
  readonly neighbours: readonly FoundNeighbour[]
  readonly hasMore: boolean
}

export interface TimeCount {
  /** First and last day of the bucket; null for what has no date. */
  readonly start: string | null
  readonly end: string | null
  readonly count: number
  /** How many of them may belong to a later bucket. */
  readonly uncertain: number
}

export interface ClaimCount {
  readonly type: ClaimType
  readonly modality: Modality
  readonly document: { readonly id: string; readonly title: string }
  /** The codes of their action as far as they are told apart by it, the root first; none for what is no interaction. */
  readonly actions: readonly string[]
  readonly count: number
}

/** What an action is called: "Make a visit", under the code 042. */
export interface ActionName {
  readonly code: string
  readonly label: string
}
