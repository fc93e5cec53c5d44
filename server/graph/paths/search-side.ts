import type { EntityId } from '../model/records.ts'
import type { TieMap } from './tie-map.ts'

/** So many entities are looked on from in one step. */
const widest = 400

/** So many ties (or claims, where those have to be counted) the entities of one step may have together. */
const mostToRead = 500_000

/** How many ties or claims are read to look on from an entity. */
export type Weights = ReadonlyMap<EntityId, number>

/** What a search has reached from one of its ends, and from where it goes on. */
export class SearchSide {
  readonly #reached: Set<EntityId>
  #frontier: readonly EntityId[]

  constructor(end: EntityId) {
    this.#reached = new Set([end])
    this.#frontier = [end]
  }

  /** The entities reached last, the most strongly tied first. */
  get frontier(): readonly EntityId[] {
    return this.#frontier
  }

  /** Goes one tie on from the frontier. Where it would grow too wide, only the most strongly tied go on. */
  advance(ties: TieMap, weights: Weights): void {
    const strengths = new Map<EntityId, number>()
    for (const id of this.#frontier) {
      for (const [other, claims] of ties.of(id)) {
        if (!this.#reached.has(other)) strengths.set(other, (strengths.get(other) ?? 0) + claims)
      }
    }
    for (const id of strengths.keys()) this.#reached.add(id)
    const strongest = [...strengths].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([id]) => id)
    this.#frontier = affordable(strongest, weights)
  }
}

/** As many as one step can look on from; the first is always among them. */
function affordable(ids: readonly EntityId[], weights: Weights): readonly EntityId[] {
  const kept: EntityId[] = []
  let toRead = 0
  for (const id of ids) {
    if (kept.length === widest) break
    const weight = weights.get(id) ?? 0
    if (kept.length > 0 && toRead + weight > mostToRead) continue
    kept.push(id)
    toRead += weight
  }
  return kept
}
