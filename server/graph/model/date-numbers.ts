/** What stands for no month: before all, and still below zero when it is cut to a year. */
const noMonth = -100

/** A month `YYYY-MM` as the map keeps it, as the number YYYYMM, which engines read and compare faster; an empty text as one below zero. */
export const monthNumber = (month: string): number => (month === '' ? noMonth : Number(month.replace('-', '')))

/** A month, or a year as the number YYYY00, as text again. */
export function textOfMonth(number: number): string {
  if (number < 0) return ''
  const [year, month] = [Math.floor(number / 100), number % 100]
  return [String(year).padStart(4, '0'), ...(month === 0 ? [] : [String(month).padStart(2, '0')])].join('-')
}

/** A day `YYYY-MM-DD` as the map keeps it, as the number YYYYMMDD; 0 where there is none. */
export const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')))

export function textOfDay(number: number): string | null {
  if (number === 0) return null
  const digits = String(number).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
