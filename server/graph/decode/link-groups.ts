import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { textOfDay, textOfMonth } from '../model/date-numbers.ts'
import { kindOfNumber } from '../model/group-kind.ts'
import type { LinkGroup } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import { documentId } from './ids.ts'
import { list, number, record } from './values.ts'

const groupColumns = cypher`
  .groupDocuments, .groupKinds, .groupForward, .groupBackward, .groupFirst, .groupLast`

/** What `decodeLinkGroups` needs of the relationship `link`, as a map: parallel lists of numbers, and of documents. */
export const linkGroupColumns = cypher`link {${groupColumns}}`

/** The same for `decodeLinkSums`. */
export const linkSumColumns = cypher`link {${groupColumns}, .months, .monthClaims, .beyondMonth, .beyondYear}`

const documents = list(documentId)
const numbers = list(number)

/** Reads the groups in which the map keeps a link. */
export function decodeLinkGroups(value: StoreValue | undefined): readonly LinkGroup[] {
  const columns = record(value)
  const [kinds, forward, backward] = [columns.groupKinds, columns.groupForward, columns.groupBackward].map(numbers)
  const [first, last] = [numbers(columns.groupFirst), numbers(columns.groupLast)]
  return documents(columns.groupDocuments).map((document, index) => ({
    document,
    ...kindOfNumber(kinds?.[index] ?? Number.NaN),
    forward: forward?.[index] ?? 0,
    backward: backward?.[index] ?? 0,
    first: textOfDay(first[index] ?? 0),
    last: textOfDay(last[index] ?? 0),
  }))
}

/** Reads all that the map keeps of a link. */
export function decodeLinkSums(value: StoreValue | undefined): LinkSums {
  const columns = record(value)
  const claims = numbers(columns.monthClaims)
  const [beyondMonth, beyondYear] = [numbers(columns.beyondMonth ?? []), numbers(columns.beyondYear ?? [])]
  return {
    groups: decodeLinkGroups(value),
    months: numbers(columns.months).map((month, index) => ({
      month: textOfMonth(month),
      claims: claims[index] ?? 0,
      beyondMonth: beyondMonth[index] ?? 0,
      beyondYear: beyondYear[index] ?? 0,
    })),
  }
}
