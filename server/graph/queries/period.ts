import { type Cypher, cypher, cypherName, unless, whenSet } from '../cypher.ts'

/** Days are `YYYY-MM-DD`; null where a side is open. What has no day counts if `undated`. */
export type Period = {
  readonly from: string | null
  readonly to: string | null
  readonly undated: boolean
}

/** Whether what has these two days can lie in the Period among the parameters. Without a day it has neither end of a range. */
const liesWithin = (earliest: Cypher, latest: Cypher): Cypher => cypher`
  ${unless('undated', cypher`${earliest} IS NOT NULL OR ${latest} IS NOT NULL`)}
  AND ${whenSet('from', cypher`${latest} IS NULL OR ${latest} >= $from`)}
  AND ${whenSet('to', cypher`${earliest} IS NULL OR ${earliest} <= $to`)}`

/** The ends of the Period among the parameters, as days by which claims are sorted: before or after all where it is open. */
export const [firstDay, lastDay] = [cypher`coalesce($from, '0')`, cypher`coalesce($to, '~')`]

/**
 * Where claims of one day that lie within the Period are sorted: those without a date before all others. A claim whose date
 * can mean several days is found by its `reach` besides.
 */
export const spansOfPeriod = cypher`[['', ''], [${firstDay}, ${lastDay}]]`

/** The first day that a date kept as `<name>Earliest` and `<name>Latest` can mean, or what stands for none. */
function keptDate(variable: string, name: string) {
  const earliest = cypher`${cypherName(variable)}.${cypherName(`${name}Earliest`)}`
  const latest = cypher`${cypherName(variable)}.${cypherName(`${name}Latest`)}`
  return {
    within: liesWithin(earliest, latest),
    newest: { key: cypher`coalesce(${earliest}, ${latest}, '')`, descending: true },
    oldest: { key: cypher`coalesce(${earliest}, ${latest}, '~')`, descending: false },
  }
}

/** How things with a date are narrowed to a period and put in order: what has no day comes last in both orders. */
export const dateOfEntity = keptDate('entity', 'date')
export const dateOfDocument = keptDate('document', 'published')
