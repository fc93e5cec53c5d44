import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { textOfDay, textOfMonth } from '../model/date-numbers.ts'
import { kindOfNumber } from '../model/group-kind.ts'
import { beyondKind, numbersOfGroup, numbersOfMonth } from '../model/group-numbers.ts'
import type { LinkGroup } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import type { KindGroup } from '../model/records.ts'
import { documentId } from './ids.ts'
import { list, number, portions, record, row } from './values.ts'

const groupColumns = cypher`.documents, .groups`

/** What `decodeLinkGroups` needs of the relationship `link`, as a map. */
export const linkGroupColumns = cypher`link {${groupColumns}}`

/** The same for `decodeLinkSums`. */
export const linkSumColumns = cypher`link {${groupColumns}, .months, .beyondMonth, .beyondYear}`

const numbers = list(number)

const kindGroup = ([kind = Number.NaN, forward = 0, backward = 0]: readonly number[]): KindGroup => {
  const { type, modality, root } = kindOfNumber(kind)
  return { type, modality, root, forward, backward }
}

/** Reads how many claims of which kind go which way. */
export const decodeKinds = (groups: StoreValue | undefined): readonly KindGroup[] =>
  [...portions(numbers(groups), numbersOfGroup)].map(kindGroup)

/** Reads the groups in which the map keeps a link. */
export function decodeLinkGroups(value: StoreValue | undefined): readonly LinkGroup[] {
  const columns = record(value)
  const documents = row(columns.documents).map(documentId)
  return [...portions(numbers(columns.groups), numbersOfGroup)].map((group) => {
    const [kind = Number.NaN, forward = 0, backward = 0, first = 0, last = 0] = group
    const document = documents[Math.floor(kind / beyondKind)] ?? documentId(undefined)
    const { type, modality, root } = kindOfNumber(kind)
    return { document, type, modality, root, forward, backward, first: textOfDay(first), last: textOfDay(last) }
  })
}

/** Reads all that the map keeps of a link. */
export function decodeLinkSums(value: StoreValue | undefined): LinkSums {
  const columns = record(value)
  const [beyondMonth, beyondYear] = [numbers(columns.beyondMonth ?? []), numbers(columns.beyondYear ?? [])]
  return {
    groups: decodeLinkGroups(value),
    months: [...portions(numbers(columns.months), numbersOfMonth)].map(([month = Number.NaN, claims = 0], index) => ({
      month: textOfMonth(month),
      claims,
      beyondMonth: beyondMonth[index] ?? 0,
      beyondYear: beyondYear[index] ?? 0,
    })),
  }
}
