import { dayNumber, monthNumber } from './date-numbers.ts'
import { kindNumber } from './group-kind.ts'
import type { LinkGroup } from './link-groups.ts'
import type { LinkMonth } from './link-sums.ts'
import type { DocumentId } from './records.ts'

/**
 * The groups and the months of a link as the map keeps them, in few properties, for it is these that a store pays for. Each
 * group is five numbers: its kind with the place of its document before it (`D…DTTMMRR`), how many claims go forward and
 * backward, the first and the last day. Each month is two: which it is, and how many claims begin in it.
 */
export interface GroupNumbers {
  /** Each document of a group once, in the order of the groups. */
  readonly documents: readonly DocumentId[]
  readonly groups: readonly number[]
  readonly months: readonly number[]
}

export const numbersOfGroup = 5
export const numbersOfMonth = 2

/** The place of a group's document comes before the six digits of its kind. */
export const beyondKind = 1_000_000

export function groupNumbers(groups: readonly LinkGroup[], months: readonly LinkMonth[]): GroupNumbers {
  const documents = [...new Set(groups.map(({ document }) => document))]
  const [ofGroups, ofMonths]: [number[], number[]] = [[], []]
  for (const group of groups) {
    const kind = documents.indexOf(group.document) * beyondKind + kindNumber(group)
    ofGroups.push(kind, group.forward, group.backward, dayNumber(group.first), dayNumber(group.last))
  }
  for (const { month, claims } of months) ofMonths.push(monthNumber(month), claims)
  return { documents, groups: ofGroups, months: ofMonths }
}
