import type { ClaimFilter, ClaimType, EntityKind, Modality } from '../api/records.ts'

/** What the reader wants to see of what stands on the canvas. Plain data: it can go into an address. */
export interface Filter {
  /** Only entities of these kinds; of any kind when empty. */
  readonly kinds: readonly EntityKind[]
  /** Only claims of these types; of any type when empty. */
  readonly types: readonly ClaimType[]
  /** Only interactions of the actions with these codes, or under them; any claim when empty. */
  readonly actions: readonly string[]
  readonly modalities: readonly Modality[]
  /** Only claims of the documents with these ids; of any document when empty. */
  readonly documents: readonly string[]
  /** Only claims whose date can lie on or after this day, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  /** Whether claims without a date pass. */
  readonly undated: boolean
  /** What becomes of that which does not pass. */
  readonly hidden: 'faded' | 'gone'
  /** Which lines are drawn where very many stand. */
  readonly lines: 'all' | 'strongest'
}

export const noFilter: Filter = {
  kinds: [],
  types: [],
  actions: [],
  modalities: [],
  documents: [],
  from: null,
  to: null,
  undated: true,
  hidden: 'faded',
  lines: 'all',
}

export const filterParts = ['kinds', 'types', 'actions', 'modalities', 'documents', 'period'] as const

export type FilterPart = (typeof filterParts)[number]

const hasPeriod = ({ from, to }: Filter): boolean => from !== null || to !== null

export function isPartSet(filter: Filter, part: FilterPart): boolean {
  if (part === 'period') return hasPeriod(filter) || !filter.undated
  return filter[part].length > 0
}

/** Which parts of a filter hide anything. */
export const partsSet = (filter: Filter): readonly FilterPart[] => filterParts.filter((part) => isPartSet(filter, part))

/** Takes one part back; how things are hidden stays. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  if (part === 'period') return { ...filter, from: null, to: null, undated: true }
  return { ...filter, [part]: noFilter[part] }
}

export const cleared = ({ hidden, lines }: Filter): Filter => ({ ...noFilter, hidden, lines })

/** A new period leaves out what has no date; no period lets everything through again. */
export const withPeriod = (filter: Filter, from: string | null, to: string | null): Filter => ({
  ...filter,
  from,
  to,
  undated: from === null && to === null ? true : hasPeriod(filter) && filter.undated,
})

/** Before any date that a claim can have: with it, only dated claims pass. */
const firstDay = '0001-01-01'

/** The words without one of them that was there, with one that was not. */
export const toggled = <Word extends string>(words: readonly Word[], word: Word): readonly Word[] =>
  words.includes(word) ? words.filter((other) => other !== word) : [...words, word]

/** The conditions on claims as the server takes them, with one part left out if told. */
export function claimFilterOf(filter: Filter, leftOut: FilterPart | null = null): ClaimFilter {
  const isAsked = (part: FilterPart) => part !== leftOut && isPartSet(filter, part)
  return {
    ...(isAsked('types') && { types: filter.types }),
    ...(isAsked('actions') && { actions: filter.actions }),
    ...(isAsked('modalities') && { modalities: filter.modalities }),
    ...(isAsked('documents') && { documents: filter.documents }),
    ...(isAsked('period') && {
      from: hasPeriod(filter) ? filter.from : firstDay,
      to: filter.to,
      undated: filter.undated,
    }),
  }
}

/** Whether the same claims pass two filters. */
export const asksSameClaims = (a: Filter, b: Filter): boolean =>
  JSON.stringify(claimFilterOf(a)) === JSON.stringify(claimFilterOf(b))

/** Whether the same entities and claims pass two filters. */
export const letSamePass = (a: Filter, b: Filter): boolean => sameFilter({ ...a, hidden: b.hidden, lines: b.lines }, b)

/** The kinds of entities that pass; null for any. */
export const kindsOf = ({ kinds }: Filter): readonly EntityKind[] | null => (kinds.length === 0 ? null : kinds)

/** Whether claims are looked at, beside entities. */
export const siftsClaims = (filter: Filter): boolean => partsSet(filter).some((part) => part !== 'kinds')

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word))

export const sameFilter = (a: Filter, b: Filter): boolean =>
  sameList(a.kinds, b.kinds) &&
  sameList(a.types, b.types) &&
  sameList(a.actions, b.actions) &&
  sameList(a.modalities, b.modalities) &&
  sameList(a.documents, b.documents) &&
  a.from === b.from &&
  a.to === b.to &&
  a.undated === b.undated &&
  a.hidden === b.hidden &&
  a.lines === b.lines
