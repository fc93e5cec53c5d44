import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { textOfDay, textOfMonth } from '../model/date-numbers.ts'
import { kindOfNumber } from '../model/group-kind.ts'
import type { LinkGroup } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import type { KindGroup } from '../model/records.ts'
import { documentId } from './ids.ts'
import { list, number, record, row } from './values.ts'

const groupColumns = cypher`
  .groupDocuments, .groupKinds, .groupForward, .groupBackward, .groupFirst, .groupLast`

/** What `decodeLinkGroups` needs of the relationship `link`, as a map: parallel lists of numbers, and of documents. */
export const linkGroupColumns = cypher`link {${groupColumns}}`

/** The same for `decodeLinkSums`. */
export const linkSumColumns = cypher`link {${groupColumns}, .months, .monthClaims, .beyondMonth, .beyondYear}`

const numbers = list(number)

/** Reads how many claims of which kind go which way. */
export function decodeKinds(
  kinds: StoreValue | undefined,
  forward: StoreValue | undefined,
  backward: StoreValue | undefined,
): readonly KindGroup[] {
  const [ahead, back] = [numbers(forward), numbers(backward)]
  return numbers(kinds).map((kind, index) => ({
    ...kindOfNumber(kind),
    forward: ahead[index] ?? 0,
    backward: back[index] ?? 0,
  }))
}

/** Reads the groups in which the map keeps a link. */
export function decodeLinkGroups(value: StoreValue | undefined): readonly LinkGroup[] {
  const columns = record(value)
  const [documents, first, last] = [
    row(columns.groupDocuments),
    numbers(columns.groupFirst),
    numbers(columns.groupLast),
  ]
  return decodeKinds(columns.groupKinds, columns.groupForward, columns.groupBackward).map((kind, index) => ({
    document: documentId(documents[index]),
    ...kind,
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
