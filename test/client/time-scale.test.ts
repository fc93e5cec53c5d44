import { describe, expect, test } from 'vitest'
import type { TimeBucket, TimeCount } from '../../client/api/records.ts'
import { bucketFor } from '../../client/state/time-frame.ts'
import { brushOf, heightsOf, isMostlyWider, periodOf, slotsOf } from '../../client/state/time-scale.ts'
import { ticksOf } from '../../client/state/time-ticks.ts'
import { noDateWords, periodWords } from '../../client/state/time-words.ts'

const count = (start: string | null, end: string | null, count = 1, uncertain = 0) => ({ start, end, count, uncertain })
const whole = (bucket: TimeBucket, all: readonly TimeCount[], passing = all) => ({
  bucket,
  frame: null,
  months: all,
  all,
  passing,
})
const three = [
  count('2025-08-01', '2025-08-31', 4, 1),
  count('2025-11-01', '2025-11-30'),
  count('2026-01-01', '2026-01-31', 2),
  count(null, null, 150),
]

describe('the time strip', () => {
  test.each([
    ['2026-01-03', '2026-01-03', 'DAY'],
    ['2025-11-01', '2026-01-31', 'DAY'],
    ['2025-08-01', '2026-01-31', 'MONTH'],
    ['2015-01-01', '2024-12-31', 'MONTH'],
    ['1949-04-04', '2026-01-31', 'YEAR'],
  ])('has buckets for what lies from %s to %s by the %s', (first, last, bucket) => {
    expect(bucketFor({ first, last })).toBe(bucket)
  })

  test('takes no finer buckets than the dates are known by', () => {
    expect(isMostlyWider([count('2025-03-01', '2025-03-01', 3, 2), count(null, null, 9)])).toBe(true)
    expect(isMostlyWider([count('2025-03-01', '2025-03-01', 4, 2)])).toBe(false)
  })

  test('shows every bucket between the first and the last, and a few around when there are few', () => {
    const slots = slotsOf(whole('MONTH', three, three.slice(0, 1)))
    expect(slots.map(({ start }) => start.slice(0, 7))).toEqual([
      ...['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03', '2026-04'],
    ])
    expect(slots[3]).toEqual({ start: '2025-08-01', end: '2025-08-31', all: 4, passing: 4, uncertain: 1 })
    expect(slots[6]).toEqual({ start: '2025-11-01', end: '2025-11-30', all: 1, passing: 0, uncertain: 0 })
    expect(slots[9]).toEqual({ start: '2026-02-01', end: '2026-02-28', all: 0, passing: 0, uncertain: 0 })
  })

  test('gives what passes a height of its own where it is few of all', () => {
    const slot = (all: number, passing: number) => ({ start: '', end: '', all, passing, uncertain: 0 })
    expect(heightsOf([slot(100, 20), slot(80, 3)])).toEqual({ most: 100, drawsAll: true })
    expect(heightsOf([slot(100, 3), slot(80, 9)])).toEqual({ most: 9, drawsAll: false })
    expect(heightsOf([slot(100, 0)])).toEqual({ most: 100, drawsAll: true })
    expect(heightsOf([slot(0, 0)])).toEqual({ most: 1, drawsAll: true })
  })

  test('shows nothing where nothing has a date', () => {
    expect(slotsOf(whole('MONTH', three.slice(3)))).toEqual([])
  })

  test('finds the brush of a period again, and the period of a brush', () => {
    const slots = slotsOf(whole('MONTH', three))
    expect(brushOf(slots, '2025-08-10', '2025-11-30')).toEqual({ first: 3, last: 6 })
    expect(periodOf(slots, { first: 3, last: 6 })).toEqual({ from: '2025-08-01', to: '2025-11-30' })
    expect(brushOf(slots, null, '2025-06-30')).toEqual({ first: 0, last: 1 })
    expect(brushOf(slots, '1999-01-01', '1999-12-31')).toBeNull()
    expect(brushOf(slots, null, null)).toBeNull()
  })

  test('names round buckets, and the year only where it changes', () => {
    const slots = slotsOf(whole('MONTH', three))
    expect(ticksOf(slots, 'MONTH', 6).map(({ slot, words }) => `${slot} ${words}`)).toEqual([
      '0 May 2025',
      '2 Jul',
      '4 Sept',
      '6 Nov',
      '8 Jan 2026',
      '10 Mar',
    ])
    const years = whole('YEAR', [count('1949-01-01', '1949-12-31'), count('2025-01-01', '2025-12-31')])
    expect(ticksOf(slotsOf(years), 'YEAR', 6).map(({ words }) => words)).toEqual(['1960', '1980', '2000', '2020'])
  })

  test.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2015-01-01', '2024-12-31', '2015 – 2024'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2025-08-01', '2026-01-31', 'Aug 2025 – Jan 2026'],
    ['2026-01-03', '2026-01-03', '3 Jan 2026'],
    ['2026-01-03', null, 'since 3 Jan 2026'],
    [null, '2026-01-03', 'until 3 Jan 2026'],
    [null, null, 'With a date'],
  ])('says from %s to %s in few words', (from, to, words) => {
    expect(periodWords(from, to)).toBe(words)
  })

  test('says of one claim and of several that no date is given', () => {
    expect([0, 1, 2].map(noDateWords)).toEqual([
      'No claims tie what stands on the canvas.',
      'Its source gives no date for it.',
      'Their sources give no date for any of them.',
    ])
  })
})
