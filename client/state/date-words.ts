const worded = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Data files write days as 20151027 or 2015-10-27. */
const coded = /^(\d{4})-?(\d{2})-?(\d{2})$/

/** A date to read: in the source's own words, but "27 October 2015" where it gives only digits. */
export function dateWords(text: string): string {
  const [, year, month, day] = coded.exec(text) ?? []
  if (year === undefined) return text
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? worded.format(date) : text
}
