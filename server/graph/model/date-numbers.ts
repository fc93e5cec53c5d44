import { remembered } from '../remembered.ts'

/** What stands for no month: before all, and still below zero when it is cut to a year. */
const noMonth = -100

const hyphen = 45
const zero = 48

/** The digits of a month or day as one number. */
function numberIn(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== hyphen) number = number * 10 + code - zero
  }
  return number
}

/** A month `YYYY-MM` as the map keeps it, as the number YYYYMM, which engines read and compare faster; an empty text as one below zero. */
export const monthNumber = (month: string): number => (month === '' ? noMonth : numberIn(month))

/** Where a month, a year or none stands among all there can be: no two of a list can be further apart than by their places. */
export const placeOfMonth = (month: number): number => Math.floor(month / 100) * 13 + (month % 100)

/** A month, or a year as the number YYYY00, as text again. */
export const textOfMonth = remembered((number: number) => {
  if (number < 0) return ''
  const digits = String(number).padStart(6, '0')
  return digits.endsWith('00') ? digits.slice(0, 4) : `${digits.slice(0, 4)}-${digits.slice(4)}`
})

/** A day `YYYY-MM-DD` as the map keeps it, as the number YYYYMMDD; 0 where there is none. */
export const dayNumber = (day: string | null): number => (day === null ? 0 : numberIn(day))

export const textOfDay = remembered((number: number) => {
  if (number === 0) return null
  const digits = String(number).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
})
