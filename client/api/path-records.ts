import type { CanvasEntity, CanvasLink, ClaimFilter, ClaimType, EntityKind, ShownClaim } from './records.ts'

/** A link with the newest of its claims. */
export type ToldLink = CanvasLink & { readonly claims: readonly ShownClaim[] }

/** A way from one entity to another; each link ties an entity to the next. */
export interface FoundPath {
  readonly entities: readonly CanvasEntity[]
  readonly links: readonly ToldLink[]
  readonly claimCount: number
}

export interface ComparisonAsked {
  readonly first: string
  readonly second: string
  /** Only claims that pass count. */
  readonly filter: ClaimFilter
  /** Only neighbours, and what is between, of these kinds; null for any. */
  readonly kinds: readonly EntityKind[] | null
  /** As far as so many entities go. */
  readonly ways: number
}

interface ComparedNeighbour {
  readonly entity: CanvasEntity
  readonly types: readonly { readonly type: ClaimType; readonly count: number }[]
}

interface ComparedStatement {
  readonly claim: ShownClaim
  /** The words, where they are quoted. */
  readonly verbatim: string | null
}

/** One of two entities that stand side by side. */
export interface ComparedSide {
  readonly entity: CanvasEntity
  /** Strongest first, as many as were asked for. */
  readonly neighbours: readonly ComparedNeighbour[]
  /** How many neighbours it has beside the other of the two. */
  readonly others: number
  /** Null for an entity that does not speak. */
  readonly statements: readonly ComparedStatement[] | null
  readonly statementTotal: number
}

/** Two entities and, as far as it passes, all that is told of them. */
export interface Comparison {
  readonly first: ComparedSide
  readonly second: ComparedSide
  /** What ties the two directly. */
  readonly link: ToldLink | null
  /** How many claims that do not pass tie the two. */
  readonly hiddenClaims: number
  /** The ways over one entity between, strongest first. */
  readonly ways: readonly FoundPath[]
  /** Whether there may be more ways than were asked for. */
  readonly isCut: boolean
}
