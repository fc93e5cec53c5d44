import type { Comparison, FoundPath } from '../api/path-records.ts'
import type { NamedEntity } from '../api/records.ts'
import type { Filter } from './filter.ts'
import { type Loadable, loading } from './loadable.ts'
import { idleSearch, type SearchState } from './search.ts'

export type End = 'first' | 'second'

/** Two entities that are looked at together, one of which may still have to be picked. */
interface Pair {
  readonly first: NamedEntity
  readonly second: NamedEntity | null
  /** The end that is being picked. */
  readonly picking: End | null
  readonly search: SearchState
  /** Whether only what passes the filter counts. */
  readonly heedsFilter: boolean
  /** The filter under which it was asked for; null where that was none. */
  readonly under: Filter | null
}

export interface ComparisonCard extends Pair {
  readonly kind: 'comparison'
  readonly content: Loadable<Comparison>
}

export interface PathsCard extends Pair {
  readonly kind: 'paths'
  readonly content: Loadable<readonly FoundPath[]>
  /** The most steps that were looked for. */
  readonly reach: number
  /** The path that is drawn before the others. */
  readonly chosen: number
}

export type PairCard = ComparisonCard | PathsCard

/** What is looked for at first, and what is when that is not enough. */
const usualReach = 4
export const furthestReach = 6

/** A card of one entity, whose other end is picked next. */
export function pairFrom(kind: PairCard['kind'], first: NamedEntity): PairCard {
  const ends = { first, second: null, picking: 'second', search: idleSearch } as const
  const pair = { ...ends, content: loading, heedsFilter: true, under: null }
  return kind === 'comparison' ? { kind, ...pair } : { kind, ...pair, reach: usualReach, chosen: 0 }
}

/** Puts an entity at an end and starts over with what is known of the two. */
export function setEnd(card: PairCard, end: End, entity: NamedEntity): PairCard {
  const ends = end === 'first' ? { first: entity } : { second: entity }
  const anew = { ...ends, picking: null, search: idleSearch, content: loading }
  return card.kind === 'comparison' ? { ...card, ...anew } : { ...card, ...anew, reach: usualReach, chosen: 0 }
}

export const isSame = ({ first, second }: PairCard): boolean => first.id === second?.id
