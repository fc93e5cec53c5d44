import { cypher, onlyWhenSet, whenSet } from '../cypher.ts'
import { decodeLinkGroups, linkGroupColumns } from '../decode/link-groups.ts'
import { list, number } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import { modalityNumber, rootNumber, typeNumber } from '../model/group-kind.ts'
import { numbersOfGroup } from '../model/group-numbers.ts'
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

/** The groups of `link` (see GroupNumbers), to be read once: the store would look each number up anew. */
export const groupsOfLink = cypher`
  link.groups AS groups ${onlyWhenSet('documents', cypher`, link.documents AS documents`)}`

/** The same lists, carried on. */
export const carriedGroups = cypher`groups ${onlyWhenSet('documents', cypher`, documents`)}`

/** Where each of `groups` begins. */
export const placesOfGroups = cypher`range(0, size(groups) - 1, 5)`

/** The type, the modality, the root of action, as numbers, and the document of the group that begins `at` a place. */
export const typeOfGroup = cypher`groups[at] / 10000 % 100`
const modalityOfGroup = cypher`groups[at] / 100 % 100`
export const rootOfGroup = cypher`groups[at] % 100`
export const documentOfGroup = cypher`documents[groups[at] / 1000000]`

/** How many claims it holds, and their last day, as a number. */
export const claimsOfGroup = cypher`groups[at + 1] + groups[at + 2]`
export const lastOfGroup = cypher`groups[at + 4]`

/** Whether the group that begins `at` a place meets the MappedConditions among the parameters. */
export const groupPasses = cypher`
  ${whenSet('typeNumbers', cypher`${typeOfGroup} IN $typeNumbers`)}
  AND ${whenSet('modalityNumbers', cypher`${modalityOfGroup} IN $modalityNumbers`)}
  AND ${whenSet('rootNumbers', cypher`${rootOfGroup} IN $rootNumbers`)}
  AND ${whenSet('documents', cypher`${documentOfGroup} IN $documents`)}`

/** From `link` and `other` to the places of the groups that pass, and how many claims they hold. */
export const passingGroups = cypher`
  WITH link, other, ${groupsOfLink}
  WITH link, other, groups, [at IN ${placesOfGroups} WHERE ${groupPasses}] AS passing
  WITH link, other, passing, reduce(sum = 0, at IN passing | sum + ${claimsOfGroup}) AS claimCount`

/** What `decodePassingLink` needs of `link` and `passing`. */
export const passingColumns = cypher`${linkGroupColumns} AS groups, passing`

const places = list(number)

/** The link of two entities as only the groups that pass make it. */
export function decodePassingLink(a: EntityId, b: EntityId, row: StoreRow): LinkRecord {
  const passing = new Set(places(row.passing))
  return linkOfGroups(
    a,
    b,
    decodeLinkGroups(row.groups).filter((_, index) => passing.has(index * numbersOfGroup)),
  )
}
