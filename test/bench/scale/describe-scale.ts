import { textTable } from '../text-table.ts'
import type { EngineFigures, ScaleOptions } from './bench-scale.ts'

const twoDigits = (number: number): string => number.toFixed(2)
const whole = (number: number): string => number.toFixed(0)
const amount = (number: number): string => number.toLocaleString('en')

const atLeast = (ratio: number, aim: number | undefined): readonly string[] => [
  twoDigits(ratio),
  ...(aim === undefined ? ['none', ''] : [`at least ${aim}`, ratio >= aim ? 'met' : 'MISSED']),
]

const atMost = (ratio: number, aim: number): readonly string[] => [
  twoDigits(ratio),
  `at most ${aim}`,
  ratio <= aim ? 'met' : 'MISSED',
]

const aimOfRate: Readonly<Record<string, number>> = {
  CREATE: 0.5,
  'CREATE, both warm': 0.5,
  'MERGE on a busy pair': 10,
}

const rateTable = (engines: readonly EngineFigures[]): string =>
  textTable(
    ['engine', 'against a plain loop of', 'entente rows/s', 'its rows/s', 'ratio', 'aim', ''],
    engines.flatMap(({ title, rates }) =>
      rates.map(({ what, ours, plain }) => [
        title,
        what,
        whole(ours),
        whole(plain),
        ...atLeast(ours / plain, aimOfRate[what]),
      ]),
    ),
  )

const importTable = (engines: readonly EngineFigures[]): string =>
  textTable(
    ['engine', 'rows', 'rows/s', 'loader’s MB at most', 'aim', ''],
    engines.flatMap(({ title, imports }) =>
      imports.map(({ rows, seconds, megabytes }) => [
        title,
        amount(rows),
        whole(rows / seconds),
        whole(megabytes),
        'under 400',
        megabytes < 400 ? 'met' : 'MISSED',
      ]),
    ),
  )

const readTable = (engines: readonly EngineFigures[], { few, many }: ScaleOptions): string =>
  textTable(
    ['engine', 'of the busiest actor', `ms at ${amount(few)}`, `ms at ${amount(many)}`, 'ratio', 'aim', ''],
    engines.flatMap(({ title, reads }) =>
      reads.map(({ what, before, after }) => [
        title,
        what,
        twoDigits(before),
        twoDigits(after),
        ...atMost(after / before, 1.3),
      ]),
    ),
  )

const searchTable = (engines: readonly EngineFigures[], { fewNames, manyNames }: ScaleOptions): string =>
  textTable(
    ['engine', `search, ms at ${amount(fewNames)} names`, `ms at ${amount(manyNames)}`, 'ratio', 'aim', ''],
    engines.map(({ title, search: { before, after } }) => [
      title,
      twoDigits(before),
      twoDigits(after),
      ...atMost(after / before, 3),
    ]),
  )

/** The figures as tables, each with what is aimed at. */
export const describeScale = (engines: readonly EngineFigures[], options: ScaleOptions): string =>
  [rateTable(engines), importTable(engines), readTable(engines, options), searchTable(engines, options)].join('\n\n')
