import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ImportProgress } from '../../seed/import-progress.ts'
import { ImportTally } from '../../seed/importers/import-tally.ts'

beforeEach(() => vi.useFakeTimers())

afterEach(() => vi.useRealTimers())

it('says how much is read and how long the rest takes, and of what is all read that the last is written', () => {
  const tally = new ImportTally()
  const progress = new ImportProgress(tally, 1000)
  progress.onRead(250)
  tally.loadedRows = 40
  vi.advanceTimersByTime(2000)
  expect(progress.line()).toBe('40 rows, 20 a second, 25 % read, about 6 s left')
  progress.onRead(750)
  vi.advanceTimersByTime(2000)
  expect(progress.line()).toBe('40 rows, 10 a second, all read, writing the last')
  progress.close()
})
