/** `YYYY-MM-DD` where year, month and day make a day of the calendar, or null. */
export function calendarDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month}-${day}`
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null
}
