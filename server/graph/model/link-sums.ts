import { addUp } from './add-up.ts'
import { addUpGroups, groupOfClaim, type LinkGroup } from './link-groups.ts'
import type { ClaimRecord } from './records.ts'
import { sortKey } from './sort-key.ts'

/** The claims of a link whose dates begin in one month. */
export interface LinkMonth {
  /** `YYYY-MM`; empty for claims without a date. */
  readonly month: string
  readonly claims: number
  /** How many of them have a date that is open, or reaches beyond the month. */
  readonly beyondMonth: number
  /** How many of them have a date that is open, or reaches beyond the year. */
  readonly beyondYear: number
}

/** All that the map keeps of a link besides its ends. */
export interface LinkSums {
  readonly groups: readonly LinkGroup[]
  readonly months: readonly LinkMonth[]
}

const addMonth = (one: LinkMonth, other: LinkMonth): LinkMonth => ({
  month: one.month,
  claims: one.claims + other.claims,
  beyondMonth: one.beyondMonth + other.beyondMonth,
  beyondYear: one.beyondYear + other.beyondYear,
})

/** Months added up, so that each occurs once; the earliest first. */
const addUpMonths = (months: readonly LinkMonth[]): readonly LinkMonth[] =>
  addUp(months, ({ month }) => month, addMonth)

export const addUpSums = (sums: readonly LinkSums[]): LinkSums => ({
  groups: addUpGroups(sums.flatMap(({ groups }) => groups)),
  months: addUpMonths(sums.flatMap(({ months }) => months)),
})

function monthOfClaim({ date }: ClaimRecord): LinkMonth {
  const sort = sortKey(date)
  const reachesBeyond = (letters: number): number =>
    sort !== '' && date?.earliest?.slice(0, letters) !== date?.latest?.slice(0, letters) ? 1 : 0
  return { month: sort.slice(0, 7), claims: 1, beyondMonth: reachesBeyond(7), beyondYear: reachesBeyond(4) }
}

/** What claims between the same two entities add to their link. */
export const sumsOfClaims = (claims: readonly ClaimRecord[]): LinkSums =>
  addUpSums([{ groups: claims.map(groupOfClaim), months: claims.map(monthOfClaim) }])
