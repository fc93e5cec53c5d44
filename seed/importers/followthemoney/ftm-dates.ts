import type { FuzzyDate } from '../../../server/graph/model/records.ts'
import { daysOfEdtf } from '../../dossier/fuzzy-date.ts'
import type { FtmEntity } from './ftm-entity.ts'

/** FollowTheMoney writes dates as far as they are known, and sometimes with a time, which nothing here keeps. */
const dateOf = (value: string | null): string | null => {
  const day = value?.slice(0, 10) ?? null
  return day !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(day) && daysOfEdtf(day) !== null ? day : null
}

/** What ends before it begins is kept in words alone. */
function fuzzy(text: string, edtf: string): FuzzyDate {
  const days = daysOfEdtf(edtf)
  return days === null ? { text, edtf: null, earliest: null, latest: null } : { text, edtf, ...days }
}

/** When an event was, or from when to when a relation held. Null where the data has no date, or none that can be read. */
export function dateOfFtm(entity: FtmEntity): FuzzyDate | null {
  const date = dateOf(entity.first('date'))
  if (date !== null) return fuzzy(date, date)
  const start = dateOf(entity.first('startDate'))
  const end = dateOf(entity.first('endDate'))
  if (start !== null && end !== null) return fuzzy(`${start} to ${end}`, `${start}/${end}`)
  if (start !== null) return fuzzy(`since ${start}`, `${start}/..`)
  return end === null ? null : fuzzy(`until ${end}`, `../${end}`)
}
