import { chooseAction, type SyntheticAction } from './action-mix.ts'
import { type Burst, burstsByDay, strengthOn } from './bursts.ts'
import { type Random, seededRandom } from './seeded-random.ts'
import { type SyntheticActor, syntheticActors } from './synthetic-actors.ts'
import { weightedChoice } from './weighted-choice.ts'

export interface SyntheticInteraction {
  readonly source: SyntheticActor
  readonly target: SyntheticActor
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly action: SyntheticAction
}

export interface SyntheticShape {
  readonly interactions: number
  readonly seed: number
  readonly actors: number
  /** The n-th busiest actor takes part 1 / n^skew as often as the busiest: 1 is like real event data. */
  readonly skew: number
  readonly firstDay: string
  readonly days: number
}

export const usualShape = { actors: 5000, skew: 1, firstDay: '2015-01-01', days: 3653 } as const

const millisecondsOfDay = 86_400_000
const weekendShare = 0.6

const dayAfter = (firstDay: string, days: number): Date => new Date(Date.parse(firstDay) + days * millisecondsOfDay)

const isWeekend = (day: Date): boolean => day.getUTCDay() === 0 || day.getUTCDay() === 6

function pairChooser(actors: readonly SyntheticActor[], skew: number, random: Random) {
  const chooseActor = weightedChoice(actors, (_, rank) => (rank + 1) ** -skew)
  return (): readonly [SyntheticActor, SyntheticActor] => {
    const one = chooseActor(random)
    let other = chooseActor(random)
    while (other === one) other = chooseActor(random)
    return [one, other]
  }
}

interface Day {
  readonly day: string
  readonly bursts: readonly Burst[]
  readonly ordinary: number
  /** Of all bursts that last on the day, in the measure of `ordinary`. */
  readonly burstStrength: number
}

function calendar({ firstDay, days }: SyntheticShape, bursts: readonly (readonly Burst[])[]): readonly Day[] {
  return Array.from({ length: days }, (_, index) => {
    const date = dayAfter(firstDay, index)
    const lasting = bursts[index] ?? []
    return {
      day: date.toISOString().slice(0, 10),
      bursts: lasting,
      ordinary: isWeekend(date) ? weekendShare : 1,
      burstStrength: lasting.reduce((sum, burst) => sum + strengthOn(burst, index), 0),
    }
  })
}

/**
 * Interactions with the shape of real event data, in the order of their days: few actors in most of them, quiet weekends,
 * bursts between pairs, CAMEO's usual mix of actions. The same shape and seed give the same ones. Only actors and days are
 * held in memory, however many interactions there are.
 */
export function* syntheticInteractions(shape: SyntheticShape): Generator<SyntheticInteraction> {
  if (shape.actors < 2) throw new RangeError('Interactions need two actors or more.')
  const random = seededRandom(shape.seed)
  const actors = syntheticActors(shape.actors, random)
  const choosePair = pairChooser(actors, shape.skew, random)
  const days = calendar(shape, burstsByDay(shape.days, random, choosePair))
  const total = days.reduce((sum, { ordinary, burstStrength }) => sum + ordinary + burstStrength, 0)
  let [told, passed] = [0, 0]
  for (const [index, { day, bursts, ordinary, burstStrength }] of days.entries()) {
    passed += ordinary + burstStrength
    const chooseBurst = weightedChoice(bursts, (burst) => strengthOn(burst, index))
    for (const due = Math.round((shape.interactions * passed) / total); told < due; told++) {
      const burst = random() * (ordinary + burstStrength) < burstStrength ? chooseBurst(random) : null
      const [one, other] = burst === null ? choosePair() : [burst.one, burst.other]
      const [source, target] = random() < 0.5 ? [one, other] : [other, one]
      yield { source, target, day, action: chooseAction(random, burst?.tone ?? null) }
    }
  }
}
