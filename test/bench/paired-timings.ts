export interface Contender {
  readonly name: string
  readonly run: () => Promise<unknown>
}

export interface Timing {
  readonly name: string
  /** Median, in milliseconds. */
  readonly median: number
  /** By contender: the median of what this one took, divided by what that one took in the same round. */
  readonly ratios: Readonly<Record<string, number>>
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (low + high) / 2
}

async function millisecondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)

/**
 * One round: each contender once, in an order drawn anew. A server still tidies up when it has answered, so none may always
 * come first, or after the same one.
 */
async function timesOfRound(contenders: readonly Contender[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  for (const { name, run } of shuffled(contenders)) times.set(name, await millisecondsOf(run))
  return times
}

/** Rounds that do not count, for so many milliseconds; one in any case. */
export async function warmUp(contenders: readonly Contender[], milliseconds: number): Promise<void> {
  const warm = performance.now() + milliseconds
  do await timesOfRound(contenders)
  while (performance.now() < warm)
}

interface Rounds {
  /** For how long, in milliseconds, rounds go by that do not count. */
  readonly warmUp: number
  readonly rounds: number
}

/** Times the contenders side by side, so that whatever slows the machine down slows them all down. */
export async function pairedTimings(contenders: readonly Contender[], rounds: Rounds): Promise<readonly Timing[]> {
  await warmUp(contenders, rounds.warmUp)
  const timed: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds.rounds; round++) timed.push(await timesOfRound(contenders))
  const timesOf = (name: string) => timed.map((times) => times.get(name) ?? Number.NaN)
  const ratioOf = (name: string, other: string) => {
    const others = timesOf(other)
    return medianOf(timesOf(name).map((time, round) => time / (others[round] ?? Number.NaN)))
  }
  return contenders.map(({ name }) => ({
    name,
    median: medianOf(timesOf(name)),
    ratios: Object.fromEntries(contenders.map((other) => [other.name, ratioOf(name, other.name)])),
  }))
}
