import { describe, expect, test } from 'vitest'
import { endOf } from '../../client/state/calendar.ts'
import { frameShown, openingFrame, wholeBuckets } from '../../client/state/time-frame.ts'
import { brushOf, frameBeside, outsideOf, periodChosenOn, slotsOf, zoomedBy } from '../../client/state/time-scale.ts'

const month = (start: string, count = 1) => ({
  start: `${start}-01`,
  end: endOf('MONTH', `${start}-01`),
  count,
  uncertain: 0,
})
const yearOf = (year: number, count: number) =>
  Array.from({ length: 12 }, (_, index) => month(`${year}-${String(index + 1).padStart(2, '0')}`, count))

const undated = { start: null, end: null, count: 7, uncertain: 0 }
const events = [...yearOf(2014, 40), ...yearOf(2015, 40)]
const withOutliers = [month('1945-10', 3), month('1949-04', 12), ...events, undated]
const anyTime = { from: null, to: null }

const byMonth = (frame: { readonly first: string; readonly last: string } | null, months = withOutliers) => ({
  bucket: 'MONTH' as const,
  frame,
  months,
  all: months,
  passing: months,
})

describe('the first picture of the time strip', () => {
  test('leaves a few claims far from all others outside', () => {
    expect(openingFrame(withOutliers, anyTime)).toEqual({ first: '2014-01-01', last: '2015-12-31' })
  })

  test('shows all time where the claims are spread over it', () => {
    expect(openingFrame([month('1949-04', 12), month('1976-03', 9), month('2004-05', 17)], anyTime)).toBeNull()
    expect(openingFrame(events, anyTime)).toBeNull()
    expect(openingFrame([undated], anyTime)).toBeNull()
  })

  test('keeps what adjoins the time in which nearly all lie, however little it is', () => {
    const fading = [month('1945-10'), ...events, month('2016-01', 1), month('2016-02', 1)]
    expect(openingFrame(fading, anyTime)).toEqual({ first: '2014-01-01', last: '2016-02-29' })
  })

  test('shows a period closely that could not be told apart in all time', () => {
    const spread = [month('1949-04', 12), month('1976-03', 9), month('2004-05', 17), month('2020-05')]
    const period = { from: '2004-05-01', to: '2004-05-10' }
    expect(openingFrame(spread, period)).toEqual({ first: '2004-04-11', last: '2004-05-30' })
    expect(openingFrame(spread, { from: '1950-01-01', to: '1979-12-31' })).toBeNull()
  })
})

describe('what the time strip shows', () => {
  const opening = { first: '2014-01-01', last: '2015-12-31' }

  test('is what was chosen, or else the first picture', () => {
    const chosen = { first: '2014-03-01', last: '2014-05-31' }
    expect(frameShown(chosen, opening, withOutliers, anyTime)).toEqual(chosen)
    expect(frameShown(null, opening, withOutliers, anyTime)).toEqual(opening)
    expect(frameShown('all', opening, withOutliers, anyTime)).toBeNull()
  })

  test('is all time where the period that is set, or every claim, would be out of sight', () => {
    const { from, to } = { from: '1949-01-01', to: '1949-12-31' }
    expect(frameShown(null, opening, withOutliers, { from, to })).toBeNull()
    expect(frameShown(null, opening, withOutliers, { from: null, to })).toBeNull()
    expect(frameShown(null, opening, withOutliers, { from, to: null })).toEqual(opening)
    expect(frameShown({ first: '2020-01-01', last: '2020-12-31' }, null, withOutliers, anyTime)).toBeNull()
  })

  test('is made of whole buckets, and not too few', () => {
    expect(wholeBuckets({ first: '2014-02-10', last: '2014-07-03' })).toEqual({
      first: '2014-02-01',
      last: '2014-07-31',
    })
    expect(wholeBuckets({ first: '2014-02-10', last: '2014-02-10' })).toEqual({
      first: '2014-02-05',
      last: '2014-02-16',
    })
    expect(wholeBuckets({ first: '1949-04-04', last: '2014-02-10' })).toEqual({
      first: '1949-01-01',
      last: '2014-12-31',
    })
  })

  test('counts what lies before and after it, to the day', () => {
    const months = [month('1949-04', 12), month('2014-03', 5), month('2014-04', 6), month('2014-08', 2)]
    const day = (start: string, count: number) => ({ start, end: start, count, uncertain: 0 })
    const days = [day('2014-03-02', 4), day('2014-03-20', 1), day('2014-04-10', 5), day('2014-04-30', 1)]
    const frame = { first: '2014-03-15', last: '2014-04-15' }
    const timeline = { bucket: 'DAY' as const, frame, months, all: days, passing: days }
    const slots = slotsOf(timeline)
    expect([slots.length, slots[0]?.start, slots.at(-1)?.end]).toEqual([32, '2014-03-15', '2014-04-15'])
    expect(outsideOf(timeline, slots)).toEqual({ earlier: 16, later: 3 })
  })
})

describe('zooming the time strip', () => {
  const timeline = byMonth({ first: '2014-01-01', last: '2015-12-31' })
  const slots = slotsOf(timeline)

  test('keeps in its place what is pointed at', () => {
    expect(zoomedBy(timeline, slots, 0.5, 0)).toEqual({ first: '2014-01-01', last: '2014-12-31' })
    expect(zoomedBy(timeline, slots, 0.5, 23)).toEqual({ first: '2015-01-01', last: '2015-12-31' })
  })

  test('goes no further out than all time, nor further in than a few days', () => {
    expect(zoomedBy(timeline, slots, -0.25, 12)).toEqual({ first: '2013-10-01', last: '2015-12-31' })
    const far = byMonth({ first: '1946-01-01', last: '2015-12-31' })
    expect(zoomedBy(far, slotsOf(far), -0.25, 3)).toBeNull()
    const days = { ...timeline, bucket: 'DAY' as const, frame: { first: '2014-03-01', last: '2014-03-12' } }
    expect(zoomedBy(days, slotsOf(days), 0.5, 11)).toEqual({ first: '2014-03-01', last: '2014-03-12' })
  })

  test('goes on beside what is shown, or to the nearest claims', () => {
    const first = byMonth({ first: '2014-07-01', last: '2014-09-30' })
    expect(frameBeside(first, slotsOf(first), 'earlier')).toEqual({ first: '2014-04-01', last: '2014-06-30' })
    expect(frameBeside(first, slotsOf(first), 'later')).toEqual({ first: '2014-10-01', last: '2014-12-31' })
    expect(frameBeside(timeline, slots, 'earlier')).toEqual({ first: '1947-05-01', last: '1949-04-30' })
    expect(frameBeside(timeline, slots, 'later')).toBeNull()
    const early = byMonth({ first: '1945-10-01', last: '1946-01-31' })
    expect(frameBeside(early, slotsOf(early), 'later')).toEqual({ first: '1949-04-01', last: '1949-07-31' })
  })

  test('lets the end of a period that is out of sight keep its day while the other moves', () => {
    const period = { from: '1949-01-01', to: '2014-06-30' }
    const brush = brushOf(slots, period.from, period.to)
    expect(brush).toEqual({ first: 0, last: 5 })
    expect(periodChosenOn(slots, brush, period, { first: 0, last: 7 })).toEqual({
      from: '1949-01-01',
      to: '2014-08-31',
    })
    expect(periodChosenOn(slots, brush, period, { first: 2, last: 5 })).toEqual({
      from: '2014-03-01',
      to: '2014-06-30',
    })
  })
})
