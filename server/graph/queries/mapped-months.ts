import { type Cypher, cypher, onlyWhen } from '../cypher.ts'
import { monthNumber, placeOfMonth } from '../model/date-numbers.ts'
import { type ClaimConditions, hasConditions } from './claim-patterns.ts'

/** A period of whole months, and nothing else: the map tells how many claims of a link begin in each month. */
export type MonthConditions = ClaimConditions & {
  readonly firstMonth: number
  readonly lastMonth: number
  /** The places of both (see `placeOfMonth`). */
  readonly firstPlace: number
  readonly lastPlace: number
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const beginsMonth = (day: string): boolean => day.endsWith('-01')

/** The conditions, if they are a period of whole months alone, which may be open; null elsewhere. */
export function monthConditions(conditions: ClaimConditions): MonthConditions | null {
  const { from, to } = conditions
  if (from === null && to === null) return null
  if (hasConditions({ ...conditions, from: null, to: null })) return null
  if (from !== null && !beginsMonth(from)) return null
  if (to !== null && !beginsMonth(dayAfter(to))) return null
  const numberOf = (day: string): number => monthNumber(day.slice(0, 7))
  const firstMonth = from === null ? 0 : numberOf(from)
  const lastMonth = to === null ? 999_912 : numberOf(to)
  const [firstPlace, lastPlace] = [placeOfMonth(firstMonth), placeOfMonth(lastMonth)]
  return { ...conditions, firstMonth, lastMonth, firstPlace, lastPlace }
}

/** What `placeOfMonth` tells, in Cypher. */
const placeOf = (month: Cypher): Cypher => cypher`(${month} / 100 * 13 + ${month} % 100)`

/**
 * Which of `months`, two numbers each, can lie in the period, as a range of indexes. They are in order, so that there are no more
 * of them before or after the period than its distance to the first and the last.
 */
export const monthsInReach = (carried: Cypher): Cypher => cypher`
  WITH ${carried}, months, size(months) AS size,
       size(months) - 2 - 2 * (${placeOf(cypher`months[-2]`)} - $firstPlace) AS least,
       2 * ($lastPlace - ${placeOf(cypher`months[0]`)}) AS most
  WITH ${carried}, months, CASE WHEN least < 0 THEN 0 ELSE least END AS least,
       CASE WHEN most < size THEN most ELSE size - 2 END AS most`

/** After `monthsInReach`: how many claims begin in the months of the MonthConditions; with those without a date, if these count. */
export const claimsInMonths = cypher`
  reduce(sum = 0, at IN range(least, most, 2) |
    CASE WHEN months[at] >= $firstMonth AND months[at] <= $lastMonth THEN sum + months[at + 1] ELSE sum END)
  ${onlyWhen('undated', cypher`+ CASE WHEN months[0] < 0 THEN months[1] ELSE 0 END`)}`
