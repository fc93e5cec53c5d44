import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import type { LinkGroup } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import { textOfMonth } from '../model/month-number.ts'
import { documentId } from './ids.ts'
import { list, number, oneOf, record, text } from './values.ts'

const groupColumns = cypher`
  .groupDocuments, .groupTypes, .groupModalities, .groupRoots, .groupForward, .groupBackward, .groupFirst, .groupLast`

/** What `decodeLinkGroups` needs of the relationship `link`, as a map: parallel lists, an empty text where there is no day. */
export const linkGroupColumns = cypher`link {${groupColumns}}`

/** The same for `decodeLinkSums`. */
export const linkSumColumns = cypher`link {${groupColumns}, .months, .monthClaims, .beyondMonth, .beyondYear}`
const documents = list(documentId)
const types = list(oneOf(claimTypes))
const modalityList = list(oneOf(modalities))
const numbers = list(number)
const texts = list(text)

/** Reads the groups in which the map keeps a link. */
export function decodeLinkGroups(value: StoreValue | undefined): readonly LinkGroup[] {
  const columns = record(value)
  const type = types(columns.groupTypes)
  const [modality, root] = [modalityList(columns.groupModalities), texts(columns.groupRoots)]
  const [forward, backward] = [numbers(columns.groupForward), numbers(columns.groupBackward)]
  const [first, last] = [texts(columns.groupFirst), texts(columns.groupLast)]
  return documents(columns.groupDocuments).map((document, index) => ({
    document,
    type: type[index] ?? 'INTERACTED',
    modality: modality[index] ?? 'STATED',
    root: root[index] ?? '',
    forward: forward[index] ?? 0,
    backward: backward[index] ?? 0,
    first: first[index] || null,
    last: last[index] || null,
  }))
}

/** Reads all that the map keeps of a link. */
export function decodeLinkSums(value: StoreValue | undefined): LinkSums {
  const columns = record(value)
  const [claims, beyondMonth, beyondYear] = [columns.monthClaims, columns.beyondMonth, columns.beyondYear].map(numbers)
  return {
    groups: decodeLinkGroups(value),
    months: numbers(columns.months).map((month, index) => ({
      month: textOfMonth(month),
      claims: claims?.[index] ?? 0,
      beyondMonth: beyondMonth?.[index] ?? 0,
      beyondYear: beyondYear?.[index] ?? 0,
    })),
  }
}
