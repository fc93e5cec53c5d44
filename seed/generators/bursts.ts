import type { BurstTone } from './action-mix.ts'
import type { Random } from './seeded-random.ts'
import type { SyntheticActor } from './synthetic-actors.ts'

/** Days on which two actors have far more to do with each other than usual: a crisis, or a round of talks. */
export interface Burst {
  readonly one: SyntheticActor
  readonly other: SyntheticActor
  readonly tone: BurstTone
  readonly firstDay: number
  readonly days: number
  /** On its first day, in parts of an ordinary day's interactions; it wears off evenly. */
  readonly strength: number
}

/** How strong a burst is on a day on which it lasts. */
export const strengthOn = (burst: Burst, day: number): number =>
  burst.strength * (1 - (day - burst.firstDay) / burst.days)

/** Bursts by the days on which they last, about one beginning every fourth day. */
export function burstsByDay(
  days: number,
  random: Random,
  choosePair: () => readonly [SyntheticActor, SyntheticActor],
): readonly (readonly Burst[])[] {
  const byDay: Burst[][] = Array.from({ length: days }, () => [])
  for (let firstDay = 0; firstDay < days; firstDay += 1 + Math.floor(random() * 7)) {
    const [one, other] = choosePair()
    const tone = random() < 0.5 ? 'cooperation' : 'conflict'
    const burst = { one, other, tone, firstDay, days: 2 + Math.floor(random() * 20), strength: random() ** 3 } as const
    for (let day = firstDay; day < Math.min(days, firstDay + burst.days); day++) byDay[day]?.push(burst)
  }
  return byDay
}
