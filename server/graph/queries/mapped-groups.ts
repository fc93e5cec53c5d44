import { cypher, onlyWhenSet, whenSet } from '../cypher.ts'
import { decodeLinkGroups, linkGroupColumns } from '../decode/link-groups.ts'
import { list, number } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import { modalityNumber, rootNumber, typeNumber } from '../model/group-kind.ts'
import { linkOfGroups } from '../model/link-groups.ts'
import type { DocumentId, EntityId, LinkRecord } from '../model/records.ts'
import { type ClaimConditions, hasConditions } from './claim-patterns.ts'

/**
 * Conditions that the map can tell, in its numbers: it keeps the claims of a link in groups of one document, type, modality
 * and root of action. Null where a condition is not set.
 */
export type MappedConditions = {
  readonly typeNumbers: readonly number[] | null
  readonly modalityNumbers: readonly number[] | null
  readonly rootNumbers: readonly number[] | null
  readonly documents: readonly DocumentId[] | null
}

const isRoot = (code: string): boolean => code.length === 2

/** The conditions, if the map can tell them; null where the claims have to be counted. */
export function mappedConditions(conditions: ClaimConditions): MappedConditions | null {
  const { types, modalities, actions, documents } = conditions
  if (actions !== null && !actions.every(isRoot)) return null
  if (hasConditions({ ...conditions, types: null, modalities: null, actions: null, documents: null })) return null
  return {
    typeNumbers: types?.map(typeNumber) ?? null,
    modalityNumbers: modalities?.map(modalityNumber) ?? null,
    rootNumbers: actions?.map(rootNumber) ?? null,
    documents,
  }
}

/** How many claims the groups of `link` hold, by kind, as lists, to be read once: the store would look each entry up anew. */
export const countsOfGroups = cypher`
  link.groupKinds AS kinds, link.groupForward AS forward, link.groupBackward AS backward`

/** The groups of `link`, with their documents where one of the MappedConditions asks for them. */
export const groupsOfLink = cypher`
  ${countsOfGroups}
  ${onlyWhenSet('documents', cypher`, link.groupDocuments AS groupDocuments`)}`

/** The same lists, carried on. */
export const carriedGroups = cypher`kinds, forward, backward ${onlyWhenSet('documents', cypher`, groupDocuments`)}`

/** The type, the modality, and the root of action of the group at `index`, as numbers. */
export const typeOfGroup = cypher`kinds[index] / 10000`
const modalityOfGroup = cypher`kinds[index] / 100 % 100`
export const rootOfGroup = cypher`kinds[index] % 100`

/** Whether the group at `index` meets the MappedConditions among the parameters. */
export const groupPasses = cypher`
  ${whenSet('typeNumbers', cypher`${typeOfGroup} IN $typeNumbers`)}
  AND ${whenSet('modalityNumbers', cypher`${modalityOfGroup} IN $modalityNumbers`)}
  AND ${whenSet('rootNumbers', cypher`${rootOfGroup} IN $rootNumbers`)}
  AND ${whenSet('documents', cypher`groupDocuments[index] IN $documents`)}`

/** From `link` and `other` to the indices of the groups that pass, and how many claims they hold. */
export const passingGroups = cypher`
  WITH link, other, ${groupsOfLink}
  WITH link, other, forward, backward, [index IN range(0, size(kinds) - 1) WHERE ${groupPasses}] AS passing
  WITH link, other, passing, reduce(sum = 0, index IN passing | sum + forward[index] + backward[index]) AS claimCount`

/** What `decodePassingLink` needs of `link` and `passing`. */
export const passingColumns = cypher`${linkGroupColumns} AS groups, passing`

const indices = list(number)

/** The link of two entities as only the groups that pass make it. */
export function decodePassingLink(a: EntityId, b: EntityId, row: StoreRow): LinkRecord {
  const passing = new Set(indices(row.passing))
  return linkOfGroups(
    a,
    b,
    decodeLinkGroups(row.groups).filter((_, index) => passing.has(index)),
  )
}
