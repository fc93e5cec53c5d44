import { medianOf } from '../paired-timings.ts'
import type { Stage } from './stage.ts'

/** What one change took, in milliseconds: as a reader sees it, and of the main thread's own time. */
export interface Work {
  readonly time: number
  readonly work: number
}

export interface WorkPair {
  readonly product: Work
  readonly bare: Work
}

/** Medians of both, and of the pairs' own ratios. */
export interface Compared extends WorkPair {
  readonly ratio: number
  readonly workRatio: number
}

/** Measures one change on a page that has nothing else to do. */
export async function measured({ thread }: Stage, run: () => Promise<number>): Promise<Work> {
  await thread.idle()
  const before = await thread.worked()
  const time = await run()
  return { time, work: (await thread.worked()) - before }
}

const medianWork = (works: readonly Work[]): Work => ({
  time: medianOf(works.map(({ time }) => time)),
  work: medianOf(works.map(({ work }) => work)),
})

export const compared = (pairs: readonly WorkPair[]): Compared => ({
  product: medianWork(pairs.map(({ product }) => product)),
  bare: medianWork(pairs.map(({ bare }) => bare)),
  ratio: medianOf(pairs.map(({ product, bare }) => product.time / bare.time)),
  workRatio: medianOf(pairs.map(({ product, bare }) => product.work / bare.work)),
})

/** Measures on both pages so often, each first in turn, and leaves the first rounds out. */
export async function inPairs(
  rounds: number,
  warmUp: number,
  run: { readonly product: (round: number) => Promise<Work>; readonly bare: (round: number) => Promise<Work> },
): Promise<Compared> {
  const pairs: WorkPair[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const early = round % 2 === 1 ? await run.bare(round) : null
    const product = await run.product(round)
    const pair = { product, bare: early ?? (await run.bare(round)) }
    if (round >= warmUp) pairs.push(pair)
  }
  return compared(pairs)
}
