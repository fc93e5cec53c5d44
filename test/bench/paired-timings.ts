export interface Contender {
  readonly name: string
  readonly run: () => Promise<unknown>
}

export interface Timing {
  readonly name: string
  /** Median, in milliseconds. */
  readonly median: number
  /** Median of what the first contender took, divided by what this one took right after or before. */
  readonly ratio: number
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

/** One round: each contender once, in turn forwards and backwards, so that none always comes first. */
async function timesOfRound(contenders: readonly Contender[], round: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  for (const { name, run } of round % 2 === 0 ? contenders : contenders.toReversed())
    times.set(name, await millisecondsOf(run))
  return times
}

interface Rounds {
  /** For how long, in milliseconds, rounds go by that do not count; one does in any case. */
  readonly warmUp: number
  readonly rounds: number
}

/** Times the contenders side by side, so that whatever slows the machine down slows them all down. */
export async function pairedTimings(
  contenders: readonly Contender[],
  { warmUp, rounds }: Rounds,
): Promise<readonly Timing[]> {
  const warm = performance.now() + warmUp
  for (let round = 0; round === 0 || performance.now() < warm; round++) await timesOfRound(contenders, round)
  const timed: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round++) timed.push(await timesOfRound(contenders, round))
  const timesOf = (name: string) => timed.map((times) => times.get(name) ?? Number.NaN)
  const first = timesOf(contenders[0]?.name ?? '')
  return contenders.map(({ name }) => {
    const times = timesOf(name)
    return {
      name,
      median: medianOf(times),
      ratio: medianOf(first.map((time, round) => time / (times[round] ?? Number.NaN))),
    }
  })
}
