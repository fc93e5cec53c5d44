import { cypher, whenSet } from '../cypher.ts'
import { decodeLinkGroups, linkGroupColumns } from '../decode/link-groups.ts'
import { list, number } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import { linkOfGroups } from '../model/link-groups.ts'
import type { EntityId, LinkRecord } from '../model/records.ts'
import { type ClaimConditions, hasConditions } from './claim-patterns.ts'

/** Conditions that the map can tell: it keeps the claims of a link in groups of one document, type, modality and root of action. */
export type MappedConditions = Pick<ClaimConditions, 'types' | 'modalities' | 'actions' | 'documents'>

const isRoot = (code: string): boolean => code.length === 2

/** The conditions, if the map can tell them; null where the claims have to be counted. */
export function mappedConditions(conditions: ClaimConditions): MappedConditions | null {
  const { types, modalities, actions, documents } = conditions
  if (actions !== null && !actions.every(isRoot)) return null
  return hasConditions({ ...conditions, types: null, modalities: null, actions: null, documents: null })
    ? null
    : { types, modalities, actions, documents }
}

/** The groups of `link` as lists, to be read once: the store would look each entry up anew. */
export const groupsOfLink = cypher`
  link.groupTypes AS groupTypes, link.groupModalities AS groupModalities, link.groupRoots AS groupRoots,
  link.groupDocuments AS groupDocuments, link.groupForward AS forward, link.groupBackward AS backward,
  link.groupLast AS lastDays`

/** Whether the group at `index` meets the MappedConditions among the parameters. */
export const groupPasses = cypher`
  ${whenSet('types', cypher`groupTypes[index] IN $types`)}
  AND ${whenSet('modalities', cypher`groupModalities[index] IN $modalities`)}
  AND ${whenSet('actions', cypher`groupRoots[index] IN $actions`)}
  AND ${whenSet('documents', cypher`groupDocuments[index] IN $documents`)}`

/** From `link` and `other` to the indices of the groups that pass, how many claims they hold, and the last day of these. */
export const passingGroups = cypher`
  WITH link, other, ${groupsOfLink}
  WITH link, other, forward, backward, lastDays,
       [index IN range(0, size(groupTypes) - 1) WHERE ${groupPasses}] AS passing
  WITH link, other, passing,
       reduce(sum = 0, index IN passing | sum + forward[index] + backward[index]) AS claimCount,
       reduce(day = '', index IN passing | CASE WHEN lastDays[index] > day THEN lastDays[index] ELSE day END) AS last`

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
