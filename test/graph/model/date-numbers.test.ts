import { expect, it } from 'vitest'
import {
  dayNumber,
  monthNumber,
  placeOfMonth,
  textOfDay,
  textOfMonth,
} from '../../../server/graph/model/date-numbers.ts'

it.each(['0000-01-01', '0044-03-15', '0999-12-31', '2025-01-03', '9999-12-31'])('keeps the day %s', (day) => {
  expect(textOfDay(dayNumber(day))).toBe(day)
  expect(textOfMonth(monthNumber(day.slice(0, 7)))).toBe(day.slice(0, 7))
})

it('keeps that there is none', () => {
  expect(textOfDay(dayNumber(null))).toBeNull()
  expect(textOfMonth(monthNumber(''))).toBe('')
})

it('puts days and months in their order, and what has none before all', () => {
  const days = [null, '0000-01-01', '0999-12-31', '2025-01-03', '2025-01-04', '2025-02-01']
  const numbers = days.map(dayNumber)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  const months = days.map((day) => monthNumber(day?.slice(0, 7) ?? ''))
  expect(months).toEqual(months.toSorted((a, b) => a - b))
})

it('gives each month a place of its own, in their order, those of neighbouring months close together', () => {
  const months = ['', '0000-01', '0999-12', '2024-11', '2024-12', '2025-01', '2025-02', '2026-01'].map(monthNumber)
  const places = months.map(placeOfMonth)
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
  expect(placeOfMonth(202_501) - placeOfMonth(202_412)).toBeLessThanOrEqual(2)
})
