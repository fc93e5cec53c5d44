import edtf from 'edtf'
import type { FuzzyDate } from '../../server/graph/model/records.ts'
import type { DossierDate } from './dossier-shape.ts'

type Days = Pick<FuzzyDate, 'earliest' | 'latest'>

const open: Days = { earliest: null, latest: null }

/** `YYYY-MM-DD`, or null where the date is open on this side. Throws RangeError outside the years 0 to 9999. */
function dayOf(time: number | null): string | null {
  if (time === null || Math.abs(time) === Infinity) return null
  const day = new Date(time).toISOString().split('T')[0] ?? ''
  if (!/^\d{4}-/.test(day)) throw new RangeError('Only the years 0 to 9999 can be sorted as text.')
  return day
}

/** The parser of EDTF takes the 29th of February of any year for a day, and makes it the 1st of March. */
const namesNoSuchDay = (text: string): boolean =>
  Array.from(text.matchAll(/\d{4}-\d{2}-\d{2}/g), ([day]) => day).some(
    (day) => new Date(`${day}T00:00:00Z`).toISOString().split('T')[0] !== day,
  )

/** The parser of EDTF takes a number for milliseconds since 1970, a short one for a century or a decade. */
const isNumber = (text: string): boolean => /^\d+$/.test(text) && text.length !== 4

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days of a plain date, or null when it is none: data files have millions of these, and EDTF's parser takes its time. */
function daysOfPlainDate(text: string): Days | null {
  const [, year, month, day] = plainDate.exec(text) ?? []
  if (year === undefined || year < '0100') return null
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (month < '01' || month > '12') return null
  const last = daysInMonth(Number(year), Number(month))
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` }
  return day < '01' || Number(day) > last ? null : { earliest: text, latest: text }
}

/** The earliest and latest day that an EDTF date can mean. Null when it is no such date. An unknown year leaves both open. */
export function daysOfEdtf(text: string): Days | null {
  const plain = daysOfPlainDate(text)
  if (plain !== null) return plain
  if (text.includes('T') || isNumber(text)) return null
  try {
    const { type, min, max } = edtf(text)
    if (type === 'Season') return null
    if (text.includes('XXXX')) return open
    if (namesNoSuchDay(text)) return null
    const days = { earliest: dayOf(min), latest: dayOf(max) }
    const isBackwards = days.earliest !== null && days.latest !== null && days.earliest > days.latest
    return isBackwards ? null : days
  } catch {
    return null
  }
}

/** A date as the document gives it, with the days that it can mean. */
export const fuzzyDateOf = ({ text, edtf: code }: DossierDate): FuzzyDate => ({
  text,
  edtf: code ?? null,
  ...(code === undefined ? open : (daysOfEdtf(code) ?? open)),
})
