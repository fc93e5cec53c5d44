import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importInProcess } from './import-in-process.ts'
import type { Imported } from './import-worker.ts'
import { plainRate, type RunPlainly } from './plain-loops.ts'
import { timeReads, timeSearches } from './read-timings.ts'
import { type EngineName, type ScaleEngine, startEngine } from './scale-engines.ts'
import type { Work } from './synthetic-batches.ts'

export interface ScaleOptions {
  readonly engines: readonly EngineName[]
  /** Interactions, before and after the store grows. */
  readonly few: number
  readonly many: number
  /** Rows between one busy pair. */
  readonly pair: number
  readonly fewNames: number
  readonly manyNames: number
  readonly rounds: number
  readonly seed: number
}

/** What grew, and what it costs before and after. */
interface Growth {
  readonly what: string
  readonly before: number
  readonly after: number
}

export interface EngineFigures {
  readonly title: string
  /** Rows a second of ours beside a plain loop. */
  readonly rates: readonly { readonly what: string; readonly ours: number; readonly plain: number }[]
  readonly imports: readonly Imported[]
  /** Medians in milliseconds. */
  readonly reads: readonly Growth[]
  readonly search: Growth
}

type Report = (progress: string) => void

const rateOf = ({ rows, seconds }: Imported): number => rows / seconds

const told = (count: number): string => count.toLocaleString('en', { maximumFractionDigits: 0 })

async function measure(engine: ScaleEngine, options: ScaleOptions, report: Report): Promise<EngineFigures> {
  const { few, many, pair, fewNames, manyNames, rounds, seed } = options
  const say = (progress: string) => report(`${engine.title}: ${progress}`)
  const load = async (work: Omit<Work, 'seed'>) => {
    say(`importing ${told(work.count)} (${work.what}) …`)
    const imported = await importInProcess(engine.settings, { ...work, seed: seed + work.document.length })
    say(`${told(rateOf(imported))} rows a second, at most ${told(imported.megabytes)} MB`)
    return imported
  }
  const loop = async (run: RunPlainly, work: Omit<Work, 'seed' | 'document'>, how: 'create' | 'merge') => {
    say(`a plain loop of ${how.toUpperCase()}, ${told(work.count)} rows …`)
    const rate = await plainRate(run, { ...work, document: 'document:plain', seed }, how)
    say(`${told(rate)} rows a second`)
    return rate
  }
  const plainly = (work: Omit<Work, 'seed' | 'document'>, how: 'create' | 'merge') =>
    engine.plainly((run) => loop(run, work, how))
  const create = await plainly({ what: 'interactions', count: few }, 'create')
  // An engine that compiles what it runs is slower at first, on either side.
  const warmCreate = await plainly({ what: 'interactions', count: few }, 'create')
  const merge = await plainly({ what: 'busy-pair', count: pair }, 'merge')
  const first = await load({ what: 'interactions', document: 'document:few', count: few })
  say(`asking of ${told(few)} interactions …`)
  const before = await timeReads(engine.settings, rounds)
  const more = await load({ what: 'interactions', document: 'document:many-more', count: many - few })
  say(`asking of ${told(many)} interactions …`)
  const after = await timeReads(engine.settings, rounds)
  const busy = await load({ what: 'busy-pair', document: 'document:busy-pair', count: pair })
  await load({ what: 'actors', document: 'document:names', count: fewNames })
  const searchBefore = await timeSearches(engine.settings, rounds)
  await load({ what: 'actors', document: 'document:many-names', count: manyNames })
  const searchAfter = await timeSearches(engine.settings, rounds)
  const indexed = await engine.amongIndexes?.((run) => loop(run, { what: 'interactions', count: few }, 'create'))
  return {
    title: engine.title,
    rates: [
      { what: 'CREATE', ours: rateOf(first), plain: create },
      { what: 'CREATE, both warm', ours: rateOf(more), plain: warmCreate },
      { what: 'MERGE on a busy pair', ours: rateOf(busy), plain: merge },
      ...(indexed === undefined ? [] : [{ what: 'CREATE, into our indexes', ours: rateOf(more), plain: indexed }]),
    ],
    imports: [first, more],
    reads: [...before].map(([what, median]) => ({ what, before: median, after: after.get(what) ?? Number.NaN })),
    search: { what: 'search', before: searchBefore, after: searchAfter },
  }
}

/** Measures on each engine, in an empty store of its own, what importing costs, and what grows with the store. */
export async function benchScale(options: ScaleOptions, report: Report): Promise<readonly EngineFigures[]> {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'entente-scale-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const figures: EngineFigures[] = []
  for (const name of options.engines) {
    const engine = await startEngine(name, folder, report)
    stack.defer(() => engine.stop())
    figures.push(await measure(engine, options, report))
  }
  return figures
}
