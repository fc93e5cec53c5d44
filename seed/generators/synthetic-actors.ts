import { type EntityKind, idPrefixes } from '../../server/graph/model/kinds.ts'
import type { EntityId } from '../../server/graph/model/records.ts'
import type { Random } from './seeded-random.ts'
import { weightedChoice } from './weighted-choice.ts'

export interface SyntheticActor {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
}

const syllables = ['ar', 'bel', 'dor', 'en', 'ga', 'hol', 'is', 'ka', 'lo', 'mir', 'na', 'or', 'pel', 'ro', 'sa', 'tu']
const others: readonly EntityKind[] = ['GROUP', 'GROUP', 'GROUP', 'PERSON', 'PERSON', 'ORGANISATION']
const ranksOfCountries = 60

/** Countries are the busiest, as in real event data; then citizens, ministers and parties in no order. */
const kindOfRank = (rank: number): EntityKind =>
  rank < ranksOfCountries ? 'COUNTRY' : (others[rank % others.length] ?? 'GROUP')

const chooseSyllable = weightedChoice(syllables, () => 1)

function inventedName(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => chooseSyllable(random)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Invented actors, the busiest first. Their ids cannot be taken for real ones. */
export const syntheticActors = (count: number, random: Random): readonly SyntheticActor[] =>
  Array.from({ length: count }, (_, rank) => {
    const kind = kindOfRank(rank)
    const number = rank + 1
    return {
      id: `${idPrefixes[kind]}:synthetic-${number}` as EntityId,
      kind,
      name: `${inventedName(random)} ${number}`,
    }
  })
