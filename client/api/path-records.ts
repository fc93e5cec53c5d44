import type { CanvasEntity, CanvasLink, ClaimType, ShownClaim } from './records.ts'

/** A link with the newest of its claims. */
export type ToldLink = CanvasLink & { readonly claims: readonly ShownClaim[] }

/** A way from one entity to another; each link ties an entity to the next. */
export interface FoundPath {
  readonly entities: readonly CanvasEntity[]
  readonly links: readonly ToldLink[]
  readonly claimCount: number
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
  readonly claimTotal: number
  /** Strongest first, as many as were asked for. */
  readonly neighbours: readonly ComparedNeighbour[]
  /** Null for an entity that does not speak. */
  readonly statements: readonly ComparedStatement[] | null
  readonly statementTotal: number
}

export interface Comparison {
  readonly first: ComparedSide
  readonly second: ComparedSide
  /** What ties the two directly. */
  readonly link: ToldLink | null
  /** The ways over one entity between, strongest first. */
  readonly ways: readonly FoundPath[]
  /** Whether there may be more ways than were asked for. */
  readonly isCut: boolean
}
