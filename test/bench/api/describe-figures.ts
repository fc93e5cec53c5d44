import { textTable } from '../text-table.ts'
import type { ApiFigures } from './bench-api.ts'
import type { Served } from './many-clients.ts'

const twoDigits = (number: number) => number.toFixed(2)

const mostWords = (most: number) => (most < 1 ? `${1 / most} × faster` : `at most ${most}`)

function timingTable(questions: ApiFigures['questions']): string {
  const rows = questions.flatMap(({ question, rival, most, timings }) =>
    timings.map(({ name, median, ratios }, index) => {
      const ratio = ratios[rival] ?? Number.NaN
      const verdict = index > 0 ? [] : [mostWords(most), ratio <= most ? 'met' : 'MISSED']
      return [index > 0 ? '' : question, name, twoDigits(median), twoDigits(ratio), ...verdict]
    }),
  )
  return textTable(['question', 'answered by', 'ms', 'ratio', 'aim', ''], rows)
}

const rateOf = ({ answers, seconds }: Served) => answers / seconds

function megabytesOf({ megabytes }: Served): string {
  if (megabytes.length === 0) return 'not told'
  const [early, late] = [megabytes.at(Math.floor(megabytes.length / 4)), megabytes.at(-1)]
  return [early, Math.max(...megabytes), late].map((size) => size?.toFixed(0)).join(', ')
}

function clientsTable(servers: ApiFigures['manyClients']): string {
  const least = 0.7
  const rates = servers.map(({ served }) => rateOf(served))
  const rows = servers.map(({ name, served }, index) => {
    const [rate = Number.NaN, rival = Number.NaN] = [rates[index], rates[1]]
    const met = rate / rival >= least && served.errors.length === 0
    const verdict = index > 0 ? ['', ''] : [`at least ${least}`, met ? 'met' : 'MISSED']
    const figures = [String(served.answers), rate.toFixed(1), twoDigits(rate / rival)]
    return [name, ...figures, ...verdict, String(served.errors.length), megabytesOf(served)]
  })
  return textTable(['served by', 'answers', 'a second', 'ratio', 'aim', '', 'errors', 'MB early, most, last'], rows)
}

/**
 * The figures as tables for people: medians in milliseconds. A ratio is the median of the rounds' own ratios, to the driver
 * or the rival; of many clients, to the bare handler.
 */
export const describeFigures = ({ neo4j, questions, manyClients }: ApiFigures): string =>
  [
    `One at a time, Neo4j ${neo4j}:`,
    timingTable(questions),
    '',
    'Many clients at once, an expansion of the supernode:',
    clientsTable(manyClients),
    ...new Set(manyClients.flatMap(({ served }) => served.errors).slice(0, 3)),
  ].join('\n')
