import { type EntityKind, entityKinds } from '../canvas/scene.ts'
import { isActionCode } from './action-words.ts'
import { isClaimType } from './claim-words.ts'
import { type Filter, noFilter, sameFilter } from './filter.ts'
import { isModality } from './filter-words.ts'
import { UnreadableViewError } from './unreadable-view-error.ts'

const isKind = (text: string): text is EntityKind => entityKinds.some((kind) => kind === text)
const documentId = /^document:[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/
const isDocument = (text: string): text is string => documentId.test(text)
const day = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string): text is string => day.test(text) && !Number.isNaN(Date.parse(text))

/** A filter as a field of a packed view, only what it sets; none where it sets nothing. */
export function packFilter(filter: Filter): { readonly f?: Partial<Filter> } {
  if (sameFilter(filter, noFilter)) return {}
  const set = Object.entries(filter).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(noFilter, part)),
  )
  return { f: Object.fromEntries(set) }
}

function listOf<Word extends string>(value: unknown, isWord: (text: string) => text is Word): readonly Word[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new UnreadableViewError('A part of a filter is a list.')
  return value.map((word: unknown) => {
    if (typeof word !== 'string' || !isWord(word)) throw new UnreadableViewError('A filter asks for what there is not.')
    return word
  })
}

function wordOf<Word extends string>(value: unknown, isWord: (text: string) => text is Word): Word | null {
  if (value === undefined) return null
  if (typeof value !== 'string' || !isWord(value)) throw new UnreadableViewError('A filter asks for what there is not.')
  return value
}

function eitherOf<Value>(value: unknown, usual: Value, other: Value): Value {
  if (value === undefined || value === usual) return usual
  if (value !== other) throw new UnreadableViewError('A filter knows but two ways of this.')
  return other
}

/** Links from before a filter could name several documents name one. */
function documentsIn({ document, documents }: Readonly<Record<string, unknown>>): readonly string[] {
  const one = wordOf(document, isDocument)
  return one === null ? listOf(documents, isDocument) : [one]
}

/** Takes back `packFilter`. */
export function readFilter(value: unknown): Filter {
  if (value === undefined) return noFilter
  if (typeof value !== 'object' || value === null) throw new UnreadableViewError('A filter is an object.')
  const fields: Readonly<Record<string, unknown>> = { ...value }
  return {
    kinds: listOf(fields.kinds, isKind),
    types: listOf(fields.types, isClaimType),
    actions: listOf(fields.actions, isActionCode),
    modalities: listOf(fields.modalities, isModality),
    documents: documentsIn(fields),
    from: wordOf(fields.from, isDay),
    to: wordOf(fields.to, isDay),
    undated: eitherOf(fields.undated, true, false),
    hidden: eitherOf(fields.hidden, 'faded', 'gone'),
    lines: eitherOf(fields.lines, 'all', 'strongest'),
  }
}
