import { rootOf } from './actions.ts'
import type { GroupKind } from './group-kind.ts'
import { linkIdOf } from './ids.ts'
import type { ClaimRecord, DocumentId, EntityId, LinkRecord } from './records.ts'

/** The claims of a link that are of one document, one type, one modality and one root of action. */
export interface LinkGroup extends GroupKind {
  readonly document: DocumentId
  /** How many go from the smaller id to the larger; a claim of an entity about itself is one of them. */
  readonly forward: number
  readonly backward: number
  readonly first: string | null
  readonly last: string | null
}

const rootOfAction = (action: string | null): string => (action === null ? '' : rootOf(action))

const days = (ends: readonly (string | null)[]): readonly string[] => ends.filter((day) => day !== null).toSorted()

const earliest = (ends: readonly (string | null)[]): string | null => days(ends).at(0) ?? null
const latest = (ends: readonly (string | null)[]): string | null => days(ends).at(-1) ?? null

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const keyOf = ({ document, type, modality, root }: LinkGroup): string => [document, type, modality, root].join(' ')

/** Groups added up, so that each document, type, modality and root occurs once; in the order in which the store keeps them. */
export function addUpGroups(groups: readonly LinkGroup[]): readonly LinkGroup[] {
  const byKey = Map.groupBy(groups, keyOf)
  return [...byKey.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [one, ...others]]) => (one === undefined ? [] : [others.reduce(addGroup, one)]))
}

const addGroup = (one: LinkGroup, other: LinkGroup): LinkGroup => ({
  ...one,
  forward: one.forward + other.forward,
  backward: one.backward + other.backward,
  first: earliest([one.first, other.first]),
  last: latest([one.last, other.last]),
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

/** How many claims of a group go from the smaller id to the larger, and how many back. */
export type Directions = Pick<LinkGroup, 'forward' | 'backward'>

/** How many claims the groups hold together. */
export const claimsIn = (groups: readonly Directions[]): number =>
  total(groups.map(({ forward, backward }) => forward + backward))

/** How often each word occurs, most first, then by name. */
function tally<Word extends string, Group extends Directions>(
  groups: readonly Group[],
  wordOf: (group: Group) => Word,
): readonly { readonly word: Word; readonly count: number }[] {
  return [...Map.groupBy(groups, wordOf)]
    .map(([word, same]) => ({ word, count: claimsIn(same) }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}

type Tallies = Pick<LinkRecord, 'forward' | 'backward' | 'types' | 'modalities' | 'roots'>

/** How many of the claims in the groups go which way, and are of which type, modality and root of action; without an action, of none. */
export const talliesOfGroups = (groups: readonly (GroupKind & Directions)[]): Tallies => ({
  forward: total(groups.map((group) => group.forward)),
  backward: total(groups.map((group) => group.backward)),
  types: tally(groups, ({ type }) => type).map(({ word, count }) => ({ type: word, count })),
  modalities: tally(groups, ({ modality }) => modality).map(({ word, count }) => ({ modality: word, count })),
  roots: tally(
    groups.filter(({ root }) => root !== ''),
    ({ root }) => root,
  ).map(({ word, count }) => ({ root: word, count })),
})

/** The link of two entities as only the claims in the groups make it. */
export function linkOfGroups(a: EntityId, b: EntityId, groups: readonly LinkGroup[]): LinkRecord {
  const [source, target] = a <= b ? [a, b] : [b, a]
  return {
    id: linkIdOf(a, b),
    source,
    target,
    claimCount: claimsIn(groups),
    ...talliesOfGroups(groups),
    first: earliest(groups.map(({ first }) => first)),
    last: latest(groups.map(({ last }) => last)),
  }
}
