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

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days of a plain date, or null when it is none: data files have millions of these, and EDTF's parser takes its time. */
function daysOfPlainDate(text: string): Days | null {
  const [, year, month = null, day = null] = plainDate.exec(text) ?? []
  if (year === undefined) return null
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  const time = Date.parse(`${first}T00:00:00Z`)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(first)) return null
  if (day !== null) return { earliest: first, latest: first }
  if (month === null) return { earliest: first, latest: `${year}-12-31` }
  const last = new Date(time)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return { earliest: first, latest: last.toISOString().slice(0, 10) }
}

/** The earliest and latest day that an EDTF date can mean. Null when it is no such date. An unknown year leaves both open. */
export function daysOfEdtf(text: string): Days | null {
  const plain = daysOfPlainDate(text)
  if (plain !== null) return plain
  if (text.includes('T')) return null
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
