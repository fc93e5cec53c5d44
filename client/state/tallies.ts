import type { ClaimCount, ClaimType, Modality, TimeBucket, TimeCount } from '../api/records.ts'
import { type Filter, isPartSet } from './filter.ts'
import { type Loadable, loading } from './loadable.ts'
import type { Frame } from './time-frame.ts'

/** How many claims between the entities on the canvas lie when: all, and those that pass whatever period is chosen. */
export interface Timeline {
  readonly bucket: TimeBucket
  /** What is shown of all time; null for all of it. */
  readonly frame: Frame | null
  /** All claims of all time, by month. */
  readonly months: readonly TimeCount[]
  /** In buckets; only about the frame where these are days. */
  readonly all: readonly TimeCount[]
  readonly passing: readonly TimeCount[]
}

/** How many claims between the entities on the canvas there are of each type, modality and document. */
export interface ClaimCounts {
  readonly all: readonly ClaimCount[]
  /** Those between entities of the chosen kinds, in the chosen period. */
  readonly inPeriod: readonly ClaimCount[]
  /** The names of the actions by which they are told apart beneath their roots, by code. */
  readonly actionNames: ReadonlyMap<string, string>
}

export interface Tallies {
  readonly timeline: Loadable<Timeline>
  readonly claims: Loadable<ClaimCounts>
}

export const noTallies: Tallies = { timeline: loading, claims: loading }

/** What could be chosen, and how many claims would pass, were it chosen. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly name: string
  readonly count: number
}

type Facet = 'types' | 'actions' | 'modalities' | 'documents'

const passesBut =
  (filter: Filter, leftOut: Facet) =>
  ({ type, actions, modality, document }: ClaimCount): boolean => {
    const isFree = (facet: Facet) => facet === leftOut || !isPartSet(filter, facet)
    return (
      (isFree('types') || filter.types.includes(type)) &&
      (isFree('actions') || actions.some((code) => filter.actions.includes(code))) &&
      (isFree('modalities') || filter.modalities.includes(modality)) &&
      (isFree('documents') || filter.documents.includes(document.id))
    )
  }

interface Named<Value> {
  readonly value: Value
  readonly name: string
}

/** One facet's choices: the most frequent first, whatever is filtered, so that nothing jumps while the reader chooses. */
function choicesOf<Value extends string>(
  { all, inPeriod }: Pick<ClaimCounts, 'all' | 'inPeriod'>,
  passes: (count: ClaimCount) => boolean,
  named: (count: ClaimCount) => Named<Value>,
): readonly Choice<Value>[] {
  const totals = new Map<Value, Named<Value> & { readonly total: number }>()
  for (const count of all) {
    const { value, name } = named(count)
    totals.set(value, { value, name, total: (totals.get(value)?.total ?? 0) + count.count })
  }
  const passing = new Map<Value, number>()
  for (const count of inPeriod.filter(passes)) {
    const { value } = named(count)
    passing.set(value, (passing.get(value) ?? 0) + count.count)
  }
  return [...totals.values()]
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .map(({ value, name }) => ({ value, name, count: passing.get(value) ?? 0 }))
}

export const typeChoices = (counts: ClaimCounts, filter: Filter): readonly Choice<ClaimType>[] =>
  choicesOf(counts, passesBut(filter, 'types'), ({ type }) => ({ value: type, name: type }))

/** The roots of actions; none where there are no interactions. */
export const actionChoices = (counts: ClaimCounts, filter: Filter): readonly Choice<string>[] =>
  actionsAt(counts, filter, 0, () => true)

/** The actions under a root, as far as claims are told apart by them, in the order of their codes. */
export function choicesUnder(counts: ClaimCounts, filter: Filter, root: string): readonly Choice<string>[] {
  const isUnder = ({ actions }: ClaimCount) => actions[0] === root
  return [1, 2]
    .flatMap((depth) => actionsAt(counts, filter, depth, isUnder))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
}

function actionsAt(
  { all, inPeriod }: ClaimCounts,
  filter: Filter,
  depth: number,
  isMeant: (count: ClaimCount) => boolean,
): readonly Choice<string>[] {
  const reaching = (counts: readonly ClaimCount[]) =>
    counts.filter((count) => count.actions.length > depth && isMeant(count))
  const coded = { all: reaching(all), inPeriod: reaching(inPeriod) }
  return choicesOf(coded, passesBut(filter, 'actions'), ({ actions }) => {
    const code = actions[depth] ?? ''
    return { value: code, name: code }
  })
}

export const modalityChoices = (counts: ClaimCounts, filter: Filter): readonly Choice<Modality>[] =>
  choicesOf(counts, passesBut(filter, 'modalities'), ({ modality }) => ({ value: modality, name: modality }))

export const documentChoices = (counts: ClaimCounts, filter: Filter): readonly Choice<string>[] =>
  choicesOf(counts, passesBut(filter, 'documents'), ({ document }) => ({ value: document.id, name: document.title }))

export const totalOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0)
