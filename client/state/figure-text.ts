import type { Comparator } from '../api/records.ts'

const bounds: Readonly<Record<Comparator, string>> = { EXACTLY: '', MORE_THAN: '> ', ABOUT: '≈ ' }
const boundWords: Readonly<Record<Comparator, string>> = { EXACTLY: '', MORE_THAN: 'more than ', ABOUT: 'about ' }

interface Figure {
  readonly value: number | null
  readonly comparator: Comparator | null
}

const format = new Intl.NumberFormat('en')

/** A figure in few signs: "> 30". */
export const figureText = ({ value, comparator }: Figure): string | null =>
  value === null ? null : `${bounds[comparator ?? 'EXACTLY']}${format.format(value)}`

/** A figure in words: "more than 30". */
export const figureWords = ({ value, comparator }: Figure): string | null =>
  value === null ? null : `${boundWords[comparator ?? 'EXACTLY']}${format.format(value)}`
