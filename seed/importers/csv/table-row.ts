import { isDocumentId, isEntityId } from '../../../server/graph/model/ids.ts'
import { idPrefixes } from '../../../server/graph/model/kinds.ts'
import type { DocumentId, EntityId, FuzzyDate } from '../../../server/graph/model/records.ts'
import { didYouMean } from '../../dossier/did-you-mean.ts'
import { daysOfEdtf } from '../../dossier/fuzzy-date.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { TableHeader } from './columns.ts'

const listSeparator = ' | '
/** What spreadsheets would take for a formula is written with an apostrophe before it. */
const guarded = /^'(?=[=+\-@\t\r])/
const day = /^\d{4}-\d{2}-\d{2}$/
/** Ids tell capitals from small letters: this would be another country than that of the codes. */
const smallCountry = /^country:[a-z]{2}$/
const edtfLike = /^[-0-9X/.~?%[\]{}]+$/
/** As programs write a day with its time, which nothing here keeps. */
const momentLike = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** One row by the names of its columns. Its methods throw BadRowError where a cell is not what it should be. */
export class TableRow {
  readonly #cells: ReadonlyMap<string, string>
  readonly #header: TableHeader

  constructor(header: TableHeader, cells: readonly string[]) {
    this.#header = header
    if (cells.length !== header.columns.length)
      throw new BadRowError(
        'the row has not as many cells as the header',
        `${cells.length} in place of ${header.columns.length}`,
      )
    this.#cells = new Map(
      header.columns.flatMap((column, index) => {
        const cell = (cells[index] ?? '').replace(guarded, '')
        return column === null || cell.trim() === '' ? [] : [[column, cell] as const]
      }),
    )
  }

  /** A cell exactly as it stands, or null when it is empty. */
  exact(column: string): string | null {
    return this.#cells.get(column) ?? null
  }

  text(column: string): string | null {
    return this.exact(column)?.trim() ?? null
  }

  required(column: string): string {
    const text = this.text(column)
    if (text === null) throw new BadRowError(`\`${column}\` is empty`)
    return text
  }

  list(column: string): readonly string[] {
    return (
      this.text(column)
        ?.split(listSeparator)
        .map((item) => item.trim())
        .filter((item) => item !== '') ?? []
    )
  }

  number(column: string): number | null {
    const text = this.text(column)
    if (text === null) return null
    const value = Number(text)
    if (!Number.isFinite(value)) throw new BadRowError(`\`${column}\` is no number`, text)
    return value
  }

  wholeNumber(column: string, least: number): number | null {
    const value = this.number(column)
    if (value !== null && !(Number.isSafeInteger(value) && value >= least))
      throw new BadRowError(`\`${column}\` should be a whole number, ${least} or more`, this.required(column))
    return value
  }

  oneOf<Word extends string>(column: string, words: readonly Word[]): Word | null {
    const text = this.text(column)
    if (text === null) return null
    const word = words.find((known) => known === text.toUpperCase())
    if (word === undefined)
      throw new BadRowError(
        `\`${column}\` is a word that is not known here`,
        `${text}.${didYouMean(text.toUpperCase(), words) || ifFew(words)}`,
      )
    return word
  }

  matching(column: string, pattern: RegExp, example: string): string | null {
    const text = this.text(column)
    if (text !== null && !pattern.test(text)) throw new BadRowError(`\`${column}\` should be like ${example}`, text)
    return text
  }

  webAddress(column: string): string | null {
    return this.matching(column, /^https?:\/\/\S+$/, 'https://example.org/page')
  }

  entityId(column: string): EntityId {
    const text = this.required(column)
    if (!isEntityId(text))
      throw new BadRowError(`\`${column}\` should be an id such as country:UA`, `${text}${ifNoKind(text)}`)
    if (smallCountry.test(text))
      throw new BadRowError(`\`${column}\` should have the two letters of a country in capitals`, text)
    return text
  }

  /** The document that the row is of, or null where it does not say. */
  documentId(column = 'document'): DocumentId | null {
    const text = this.text(column)
    if (text === null) return null
    if (!isDocumentId(text)) throw new BadRowError(`\`${column}\` should be one id such as document:peace-talks`, text)
    return text
  }

  /** A date of four columns: the words, EDTF, the earliest and the latest day. Where EDTF has no column, the words may be in it. */
  date(column: string): FuzzyDate | null {
    const words = this.text(column)
    const hasOwnEdtf = this.#header.columns.includes(`${column}_edtf`)
    const edtf = hasOwnEdtf ? this.text(`${column}_edtf`) : edtfIn(words)
    if (!hasOwnEdtf && words !== null && edtf === null && !isInWords(words))
      throw new BadRowError(
        `\`${column}\` is no date such as 2025-03-31, and no \`${column}_edtf\` says what it means`,
        words,
      )
    const text = words ?? edtf
    const given = { earliest: this.#dayIn(`${column}_earliest`), latest: this.#dayIn(`${column}_latest`) }
    if (text === null) {
      if (given.earliest !== null || given.latest !== null)
        throw new BadRowError(`\`${column}\` is empty, though days are given`)
      return null
    }
    if (edtf === null) return { text, edtf, ...given }
    const meant = daysOfEdtf(edtf)
    if (meant === null) throw new BadRowError(`\`${column}_edtf\` is no date in EDTF that has days`, edtf)
    for (const end of ['earliest', 'latest'] as const)
      if (given[end] !== null && given[end] !== meant[end])
        throw new BadRowError(`\`${column}_${end}\` is not what \`${column}_edtf\` means`, `${given[end]}, ${edtf}`)
    return { text, edtf, ...meant }
  }

  #dayIn(column: string): string | null {
    const text = this.matching(column, day, '2025-03-31')
    if (text !== null && daysOfEdtf(text) === null) throw new BadRowError(`\`${column}\` is no day`, text)
    return text
  }
}

const prefixes = Object.values(idPrefixes)

/** Which kinds there are, where an id begins with none. */
const ifNoKind = (id: string): string =>
  prefixes.some((prefix) => id.startsWith(`${prefix}:`)) ? '' : `. It begins with one of: ${prefixes.join(', ')}`

const ifFew = (words: readonly string[]): string => (words.length > 8 ? '' : ` Known: ${words.join(', ')}`)

const isInWords = (text: string): boolean => /\p{L}/u.test(text) && !momentLike.test(text)

function edtfIn(words: string | null): string | null {
  const edtf = momentLike.exec(words ?? '')?.[1] ?? words
  return edtf !== null && edtfLike.test(edtf) && daysOfEdtf(edtf) !== null ? edtf : null
}
