import type { ClaimType, Modality } from '../api/records.ts'
import { claimLabel } from './claim-words.ts'
import { type Filter, type FilterPart, filterParts, isPartSet, partsSet } from './filter.ts'
import { periodWords } from './time-words.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where what is written on a line says too little beside a box to tick. */
const typeNames: Partial<Readonly<Record<ClaimType, string>>> = {
  HOLDS_OFFICE: 'Holds an office of',
  HELD_OFFICE: 'Once held an office of',
  HAS_PHASE: 'Has the phase',
}

/** "Member of". */
export const typeName = (type: ClaimType): string => typeNames[type] ?? capital(claimLabel(type))

const modalityNames: Readonly<Record<Modality, string>> = {
  STATED: 'Stated',
  REPORTED: 'Reported',
  PLANNED: 'Planned',
  CONDITIONAL: 'Conditional',
  DERIVED: 'Worked out',
}

export const isModality = (text: string): text is Modality => Object.hasOwn(modalityNames, text)

export const modalityName = (modality: Modality): string => modalityNames[modality]

/** "People", "People, Events", "People and 3 more". */
export const listed = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(', ') : `${names[0] ?? ''} and ${names.length - 1} more`

export const periodName = ({ from, to, undated }: Filter): string =>
  `${periodWords(from, to)}${(from !== null || to !== null) && undated ? ', or no date' : ''}`

const changes: Readonly<Record<FilterPart, string>> = {
  kinds: 'Filter by kind',
  types: 'Filter by claim',
  actions: 'Filter by action',
  modalities: 'Filter by modality',
  documents: 'Filter by document',
  period: 'Filter by time',
}

const isChanged = (before: Filter, after: Filter, part: FilterPart): boolean =>
  part === 'period'
    ? before.from !== after.from || before.to !== after.to || before.undated !== after.undated
    : JSON.stringify(before[part]) !== JSON.stringify(after[part])

/** What a change of the filter is called where it can be undone. */
export function changeName(before: Filter, after: Filter): string {
  const changed = filterParts.filter((part) => isChanged(before, after, part))
  const [part] = changed
  if (part === undefined) return after.hidden === 'gone' ? 'Hide what does not pass' : 'Fade what does not pass'
  if (changed.length > 1 && partsSet(after).length === 0) return 'Clear filters'
  return isPartSet(after, part)
    ? changes[part]
    : `Undo ${changes[part].toLowerCase()}`.replace('Undo filter', 'Stop filtering')
}
