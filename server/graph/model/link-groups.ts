import { rootOf } from './actions.ts'
import { addUp } from './add-up.ts'
import { linkIdOf } from './ids.ts'
import type { ClaimRecord, DocumentId, EntityId, KindGroup, LinkRecord } from './records.ts'

/** The claims of a link that are of one document, one type, one modality and one root of action. */
export interface LinkGroup extends KindGroup {
  readonly document: DocumentId
  readonly first: string | null
  readonly last: string | null
}

const rootOfAction = (action: string | null): string => (action === null ? '' : rootOf(action))

type Day = string | null

const earlier = (one: Day, other: Day): Day => (one === null || (other !== null && other < one) ? other : one)
const later = (one: Day, other: Day): Day => (one === null || (other !== null && other > one) ? other : one)

const keyOf = ({ document, type, modality, root }: LinkGroup): string => `${document} ${type} ${modality} ${root}`

/** Groups added up, so that each document, type, modality and root occurs once; in the order in which the store keeps them. */
export const addUpGroups = (groups: readonly LinkGroup[]): readonly LinkGroup[] => addUp(groups, keyOf, addGroup)

const addGroup = (one: LinkGroup, other: LinkGroup): LinkGroup => ({
  ...one,
  forward: one.forward + other.forward,
  backward: one.backward + other.backward,
  first: earlier(one.first, other.first),
  last: later(one.last, other.last),
})

/** What one claim adds to its link. */
export function groupOfClaim({ source, target, document, type, modality, action, date }: ClaimRecord): LinkGroup {
  const forward = source <= target ? 1 : 0
  return {
    document,
    type,
    modality,
    root: rootOfAction(action),
    forward,
    backward: 1 - forward,
    first: date?.earliest ?? null,
    last: date?.latest ?? null,
  }
}

export const forwardIn = (groups: readonly KindGroup[]): number => groups.reduce((sum, { forward }) => sum + forward, 0)
export const backwardIn = (groups: readonly KindGroup[]): number =>
  groups.reduce((sum, { backward }) => sum + backward, 0)

/** How many claims the groups hold together. */
export const claimsIn = (groups: readonly KindGroup[]): number => forwardIn(groups) + backwardIn(groups)

/** How often each word occurs among the claims of the groups, most first, then by name. */
function tally<Word extends string>(
  groups: readonly KindGroup[],
  wordOf: (group: KindGroup) => Word,
): readonly { readonly word: Word; readonly count: number }[] {
  const counts = new Map<Word, number>()
  for (const group of groups) {
    const word = wordOf(group)
    counts.set(word, (counts.get(word) ?? 0) + group.forward + group.backward)
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}

export const typesIn = (groups: readonly KindGroup[]) =>
  tally(groups, ({ type }) => type).map(({ word, count }) => ({ type: word, count }))

export const modalitiesIn = (groups: readonly KindGroup[]) =>
  tally(groups, ({ modality }) => modality).map(({ word, count }) => ({ modality: word, count }))

/** How many interactions are of actions under each root. */
export const rootsIn = (groups: readonly KindGroup[]) =>
  tally(
    groups.filter(({ root }) => root !== ''),
    ({ root }) => root,
  ).map(({ word, count }) => ({ root: word, count }))

/** The link of two entities as only the claims in the groups make it. */
export function linkOfGroups(a: EntityId, b: EntityId, groups: readonly LinkGroup[]): LinkRecord {
  const [source, target] = a <= b ? [a, b] : [b, a]
  return {
    id: linkIdOf(a, b),
    source,
    target,
    claimCount: claimsIn(groups),
    groups,
    first: groups.reduce<Day>((day, { first }) => earlier(day, first), null),
    last: groups.reduce<Day>((day, { last }) => later(day, last), null),
  }
}
