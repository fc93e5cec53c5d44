import { textTable } from '../text-table.ts'
import type { ApiFigures } from './bench-api.ts'
import type { Served } from './many-clients.ts'

const twoDigits = (number: number) => number.toFixed(2)

/** What is aimed at against each contender; the ratio is of our time to theirs. */
const aims: Readonly<Record<string, number>> = { driver: 1.25 }

const rivalAims: Readonly<Record<string, number>> = {
  '10 neighbours of 10 neighbours': 2,
  'totals of the supernode': 10,
}

function verdictOf(question: string, contender: string, ratio: number): readonly string[] {
  const most = aims[contender]
  if (most !== undefined) return [twoDigits(ratio), `at most ${most}`, ratio <= most ? 'met' : 'MISSED']
  const least = rivalAims[question]
  if (contender !== '@neo4j/graphql' || least === undefined) return [twoDigits(ratio), '', '']
  return [twoDigits(ratio), `at most ${1 / least} (${least} × faster)`, ratio <= 1 / least ? 'met' : 'MISSED']
}

function timingTable(questions: ApiFigures['questions']): string {
  const rows = questions.flatMap(({ question, timings: [ours, ...others] }) =>
    others.map(({ name, median, ratio }) => [
      question,
      twoDigits(ours?.median ?? Number.NaN),
      name,
      twoDigits(median),
      ...verdictOf(question, name, ratio),
    ]),
  )
  return textTable(['question', 'entente ms', 'against', 'its ms', 'ratio', 'aim', ''], rows)
}

const rateOf = ({ answers, seconds }: Served) => answers / seconds

function servedRow(name: string, served: Served, ratio: string, verdict: string): readonly string[] {
  const { answers, errors, megabytes } = served
  const [early, late] = [megabytes.at(Math.floor(megabytes.length / 4)), megabytes.at(-1)]
  return [
    name,
    String(answers),
    rateOf(served).toFixed(1),
    ratio,
    verdict,
    String(errors.length),
    [early, Math.max(...megabytes), late].map((size) => size?.toFixed(0) ?? '').join(', '),
  ]
}

function clientsTable({ ours, bare }: ApiFigures['manyClients']): string {
  const least = 0.7
  const ratio = rateOf(ours) / rateOf(bare)
  const heads = ['served by', 'answers', 'a second', 'ratio', `at least ${least}`, 'errors', 'MB early, most, last']
  return textTable(heads, [
    servedRow('entente', ours, twoDigits(ratio), ratio >= least && ours.errors.length === 0 ? 'met' : 'MISSED'),
    servedRow('bare handler', bare, '', ''),
  ])
}

/** The figures as tables for people: medians in milliseconds; a ratio is the median of the pairs' own ratios. */
export const describeFigures = ({ neo4j, questions, manyClients }: ApiFigures): string =>
  [
    `One at a time, Neo4j ${neo4j}:`,
    timingTable(questions),
    '',
    'Many clients at once, an expansion of the supernode:',
    clientsTable(manyClients),
    ...new Set(manyClients.ours.errors.slice(0, 3)),
  ].join('\n')
