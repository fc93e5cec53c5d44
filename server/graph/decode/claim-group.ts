import { cypher } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { type ClaimType, claimTypes, type Modality, modalities } from '../model/claim-types.ts'
import { linkIdOf } from '../model/ids.ts'
import type { EntityId, LinkRecord } from '../model/records.ts'
import { entityId } from './ids.ts'
import { list, number, oneOf, optional, record, text } from './values.ts'

/** Counts claims per type, modality and direction: to stand in a WITH, after what the claims are grouped by besides. */
export const claimGroupColumns = cypher`
  type(claim) AS type, claim.modality AS modality, startNode(claim).id AS source,
  count(DISTINCT claim) AS count, min(claim.dateEarliest) AS first, max(claim.dateLatest) AS last`

/** The counts in one list, for `linkOfGroups`. */
export const claimGroupList = cypher`
  collect({type: type, modality: modality, source: source, count: count, first: first, last: last}) AS groups`

/** Sums up the claims in scope as `claim` into the list `groups`. */
export const claimGroups = cypher`WITH ${claimGroupColumns} RETURN ${claimGroupList}`

interface ClaimGroup {
  readonly type: ClaimType
  readonly modality: Modality
  readonly source: EntityId
  readonly count: number
  readonly first: string | null
  readonly last: string | null
}

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const optionalText = optional(text)

const decodeClaimGroups = list((value): ClaimGroup => {
  const columns = record(value)
  return {
    type: claimType(columns.type),
    modality: modality(columns.modality),
    source: entityId(columns.source),
    count: number(columns.count),
    first: optionalText(columns.first),
    last: optionalText(columns.last),
  }
})

/** How often each word occurs, most first, then by name. */
function tally<Word extends string>(pairs: readonly (readonly [Word, number])[]): readonly (readonly [Word, number])[] {
  const counts = new Map<Word, number>()
  for (const [word, count] of pairs) counts.set(word, (counts.get(word) ?? 0) + count)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
}

const sum = (groups: readonly ClaimGroup[]) => groups.reduce((total, group) => total + group.count, 0)

/** The link of two entities as only the claims in the groups make it. */
export function linkOfGroups(a: EntityId, b: EntityId, value: StoreValue | undefined): LinkRecord {
  const groups = decodeClaimGroups(value)
  const [source, target] = a <= b ? [a, b] : [b, a]
  const forward = sum(groups.filter((group) => group.source === source))
  const days = (ends: readonly (string | null)[]) => ends.filter((day) => day !== null).sort()
  return {
    id: linkIdOf(a, b),
    source,
    target,
    claimCount: sum(groups),
    forward,
    backward: sum(groups) - forward,
    types: tally(groups.map((group) => [group.type, group.count])).map(([type, count]) => ({ type, count })),
    modalities: tally(groups.map((group) => [group.modality, group.count])).map(([name, count]) => ({
      modality: name,
      count,
    })),
    first: days(groups.map((group) => group.first)).at(0) ?? null,
    last: days(groups.map((group) => group.last)).at(-1) ?? null,
  }
}
