import { didYouMean } from '../../dossier/did-you-mean.ts'
import { WrongFileError } from '../wrong-file-error.ts'
import { splitRecord } from './split-record.ts'

const description = ['document', 'document_title', 'excerpts', 'characters', 'locator', 'url'] as const
const date = ['date', 'date_edtf', 'date_earliest', 'date_latest'] as const

const entityColumns = [
  ...['id', 'kind', 'name', 'aliases', 'summary', 'iso2', 'iso3', 'wikidata', ...date, 'order', 'condition'],
  ...['timing', 'verbatim', 'medium', 'value', 'comparator', 'unit', 'basis', ...description, 'x', 'y'],
] as const

const claimColumns = [
  ...['id', 'source', 'source_name', 'type', 'target', 'target_name', 'modality', 'attributed_to', 'action', 'detail'],
  ...[...date, 'key', ...description],
] as const

const documentColumns = [
  ...['id', 'title', 'kind', 'publisher', 'url', 'published', 'published_edtf', 'published_earliest'],
  ...['published_latest', 'sha256', 'length'],
] as const

export type TableKind = 'entities' | 'claims' | 'documents'

interface TableShape {
  readonly columns: readonly string[]
  readonly required: readonly string[]
}

const shapes: Readonly<Record<TableKind, TableShape>> = {
  claims: { columns: claimColumns, required: ['source', 'type', 'target'] },
  entities: { columns: entityColumns, required: ['id', 'name'] },
  documents: { columns: documentColumns, required: ['id', 'title'] },
}

/** Names under which columns are known too: the explorer writes some in the plural. */
const otherNames: Readonly<Record<string, string>> = {
  documents: 'document',
  documenttitles: 'document_title',
  excerpt: 'excerpts',
  locators: 'locator',
  urls: 'url',
  alias: 'aliases',
  from: 'source',
  to: 'target',
  fromname: 'source_name',
  toname: 'target_name',
}

/** Capitals, spaces, `_` and `-` make no difference. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '')

const canonical = new Map<string, string>([
  ...Object.values(shapes).flatMap(({ columns }) => columns.map((column) => [plain(column), column] as const)),
  ...Object.entries(otherNames),
])

const columnOf = (name: string): string => canonical.get(plain(name)) ?? name.trim()

const isLeftAside = (name: string): boolean => name.startsWith('_')

export interface TableHeader {
  readonly kind: TableKind
  readonly separator: string
  /** The columns from left to right; null for one that is left aside. */
  readonly columns: readonly (string | null)[]
}

const separators = [',', ';', '\t'] as const

function bestSplit(line: string): { readonly separator: string; readonly names: readonly string[] } {
  const splits = separators.map((separator) => {
    const names = (splitRecord(line, separator) ?? []).map(columnOf)
    return { separator, names, known: names.filter((name) => canonical.has(plain(name))).length }
  })
  return splits.reduce((best, split) => (split.known > best.known ? split : best))
}

function kindOf(names: readonly string[]): TableKind | null {
  const has = (column: string) => names.includes(column)
  if (has('source') || has('target') || has('type')) return 'claims'
  if (has('title') || has('sha256')) return 'documents'
  return has('id') || has('name') ? 'entities' : null
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What a table's first row says of it. Throws WrongFileError, naming columns that are missing, not known, or there twice. */
export function readHeader(file: string, line: string): TableHeader {
  const { separator, names } = bestSplit(line)
  const kind = kindOf(names)
  if (kind === null)
    throw new WrongFileError(
      `${file} does not look like csv: its first line should name the columns, such as \`id,kind,name\` or \`source,type,target\`, but is "${line.slice(0, 100)}". Nothing was changed.`,
    )
  const { columns, required } = shapes[kind]
  const missing = required.filter((column) => !names.includes(column))
  if (missing.length > 0)
    throw new WrongFileError(
      `${file} looks like a table of ${kind}, but has no column ${quoted(missing)}. Nothing was changed.`,
    )
  const unknown = names.filter((name) => !columns.includes(name) && !isLeftAside(name))
  if (unknown.length > 0)
    throw new WrongFileError(
      `${file} has columns that a table of ${kind} does not: ${quoted(unknown)}.${didYouMean(unknown[0] ?? '', columns)} Known: ${columns.join(', ')}. A column whose name begins with _ is left aside. Nothing was changed.`,
    )
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined && !isLeftAside(twice))
    throw new WrongFileError(`${file} has the column \`${twice}\` twice. Nothing was changed.`)
  return { kind, separator, columns: names.map((name) => (isLeftAside(name) ? null : name)) }
}
