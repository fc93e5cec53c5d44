import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import type { LinkGroup } from '../model/link-groups.ts'
import { documentId } from './ids.ts'
import { list, number, oneOf, record, text } from './values.ts'

/** What `decodeLinkGroups` needs of the relationship `link`, as a map: parallel lists, an empty text where there is no day. */
export const linkGroupColumns = cypher`link {
  .groupDocuments, .groupTypes, .groupModalities, .groupRoots, .groupForward, .groupBackward, .groupFirst, .groupLast
}`

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
