import type { ClaimType, Modality } from './claim-types.ts'
import type { GroupKind } from './group-kind.ts'
import type { EntityKind } from './kinds.ts'

export type EntityId = string & { readonly __brand: 'EntityId' }
export type ClaimId = string & { readonly __brand: 'ClaimId' }
export type LinkId = string & { readonly __brand: 'LinkId' }
export type DocumentId = string & { readonly __brand: 'DocumentId' }
export type PassageId = string & { readonly __brand: 'PassageId' }

/** A date as a source gives it. `earliest` and `latest` are `YYYY-MM-DD`; null means open. */
export interface FuzzyDate {
  readonly text: string
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
}

type TimingRelation = 'WITHIN' | 'AFTER'
type Comparator = 'EXACTLY' | 'MORE_THAN' | 'ABOUT'
type FigureBasis = 'STATED' | 'COUNTED'
export type DocumentKind = 'ARTICLE' | 'OFFICIAL' | 'REFERENCE' | 'DATA'

/** What only some kinds of entity have; absent keys are unknown. Stored flat, as properties of the node. */
export interface EntityFacts {
  readonly iso2?: string
  readonly iso3?: string
  readonly wikidata?: string
  readonly dateText?: string
  readonly dateEdtf?: string
  readonly dateEarliest?: string
  readonly dateLatest?: string
  readonly order?: number
  readonly condition?: string
  readonly timingRelation?: TimingRelation
  readonly timingHours?: number
  readonly timingSince?: string
  readonly verbatim?: string
  readonly medium?: string
  readonly value?: number
  readonly comparator?: Comparator
  readonly unit?: string
  readonly basis?: FigureBasis
}

/** An entity as the store keeps it: what all documents that describe it say, merged. */
export interface EntityRecord {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly facts: EntityFacts
}

export interface ClaimRecord {
  readonly id: ClaimId
  readonly type: ClaimType
  readonly source: EntityId
  readonly target: EntityId
  readonly document: DocumentId
  readonly modality: Modality
  readonly attributedTo: string | null
  /** Of an interaction: what was done, as a CAMEO code such as `042`; the first two digits are its root. */
  readonly action: string | null
  readonly date: FuzzyDate | null
  readonly detail: string | null
  /** Passages that carry the claim; empty for a claim of a document without text. */
  readonly passages: readonly PassageId[]
  /** Where in a document without text: a row, an identifier. */
  readonly locator: string | null
  readonly url: string | null
}

/** Claims between two entities that are alike in kind. */
export interface KindGroup extends GroupKind {
  /** How many go from the smaller id to the larger; a claim of an entity about itself is one of them. */
  readonly forward: number
  readonly backward: number
}

/** How the claims of a link divide by direction and by type. */
export interface LinkDivision {
  /** How many go from the smaller id to the larger; a claim of an entity about itself is one of them. */
  readonly forward: number
  readonly backward: number
  /** Most first, then by name. */
  readonly types: readonly { readonly type: ClaimType; readonly count: number }[]
}

/** All claims between two entities, summed up; `source` is the end with the smaller id. */
export interface LinkRecord {
  readonly id: LinkId
  readonly source: EntityId
  readonly target: EntityId
  readonly claimCount: number
  /** What its claims are, in groups; none where no more than their sum or their division was asked for. */
  readonly groups: readonly KindGroup[]
  /** Only where it was asked for in place of the groups. */
  readonly division?: LinkDivision
  readonly first: string | null
  readonly last: string | null
}

export interface DocumentRecord {
  readonly id: DocumentId
  readonly title: string
  readonly kind: DocumentKind
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedAt: FuzzyDate | null
  /** SHA-256 of the text as UTF-8, hexadecimal; null for a document without text. */
  readonly sha256: string | null
  /** UTF-16 code units. */
  readonly length: number | null
}

/** A document as it stands in the store. */
export interface StoredDocument extends DocumentRecord {
  /** False while it is being imported or taken out piece by piece, and after that has been broken off. */
  readonly complete: boolean
}

export interface PassageRecord {
  readonly id: PassageId
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly excerpt: string
}

/** What one document says of one entity; the loader merges the contributions of all documents. */
export interface EntityContribution {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly facts: EntityFacts
  readonly passages: readonly PassageId[]
  readonly locator: string | null
  readonly url: string | null
}

/** All that one document brings into the graph: what a dossier is once parsed, and what the loader writes. */
export interface DocumentLoad {
  readonly document: DocumentRecord
  /** Whether the document only adds to entities that others bring in, and never brings one in by itself. Such a one has no claims. */
  readonly completes: boolean
  readonly passages: readonly PassageRecord[]
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
}
