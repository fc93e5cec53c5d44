import type { EntityId } from '../model/records.ts'
import { bestPaths, type FoundPath } from './best-paths.ts'
import { SearchSide, type Weights } from './search-side.ts'
import { type Tie, TieMap } from './tie-map.ts'

/** So many ties are read in one step, shared evenly among the entities looked on from. */
const mostTies = 4000

/** An entity, and how many ties or claims are read to look on from it. */
export interface WeighedEntity {
  readonly id: EntityId
  readonly weight: number
}

/** A tie from an entity that was looked on from to `other`, which has a weight of its own. */
export interface WeighedTie extends Tie {
  readonly weight: number
}

export interface PathQuestion {
  readonly from: WeighedEntity
  readonly to: WeighedEntity
  /** In ties. */
  readonly maxLength: number
  /** How many paths are wanted. */
  readonly first: number
}

/** Reads the strongest ties of each of the entities, `limit` at most; those that lead to a goal come before all others. */
export type ReadTies = (
  entities: readonly EntityId[],
  goals: readonly EntityId[],
  limit: number,
) => Promise<readonly WeighedTie[]>

/**
 * The loop-free paths between two entities: shortest first, then those with the most claims, then by their ids.
 *
 * Searches from both ends, each step from the side that costs less, and reads at most `maxLength` times. After as many
 * steps, all paths of that many ties are among the ties that were read, for each of their halves lies within the steps of
 * its side. That holds while no step has more than 400 entities to look on from and none of them has more ties than its
 * share of 4,000; beyond, the strongest ties are followed, and a path over weaker ones can be missed.
 */
export async function findPaths(question: PathQuestion, readTies: ReadTies): Promise<readonly FoundPath[]> {
  const { from, to, maxLength, first } = question
  if (from.id === to.id) return [{ entities: [from.id], claims: 0 }]
  const ties = new TieMap()
  const weights = new Map([from, to].map(({ id, weight }) => [id, weight]))
  const lookedOnFrom = new Set<EntityId>()
  const sides = [new SearchSide(from.id), new SearchSide(to.id)] as const
  const unread = (side: SearchSide) => side.frontier.filter((id) => !lookedOnFrom.has(id))

  async function step(side: SearchSide, goals: readonly EntityId[]): Promise<void> {
    const entities = unread(side)
    if (entities.length > 0) {
      for (const tie of await readTies(entities, goals, Math.floor(mostTies / entities.length))) {
        ties.add(tie)
        weights.set(tie.other, tie.weight)
      }
      for (const id of entities) lookedOnFrom.add(id)
    }
    side.advance(ties, weights)
  }

  let found: readonly FoundPath[] = []
  for (let steps = 1; steps <= maxLength && found.length < first; steps += 1) {
    const [near, far] = cheaperFirst(sides, (side) => weigh(unread(side), weights))
    if (near.frontier.length > 0 && far.frontier.length > 0) await step(near, far.frontier)
    found = pathsUpTo(steps)
  }
  return found

  function pathsUpTo(longest: number): readonly FoundPath[] {
    const paths: FoundPath[] = []
    for (let length = 1; length <= longest && paths.length < first; length += 1) {
      paths.push(...bestPaths(ties, { from: from.id, to: to.id }, length, first - paths.length))
    }
    return paths
  }
}

const weigh = (ids: readonly EntityId[], weights: Weights) => ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)

function cheaperFirst<Side>([one, other]: readonly [Side, Side], cost: (side: Side) => number): readonly [Side, Side] {
  return cost(other) < cost(one) ? [other, one] : [one, other]
}
