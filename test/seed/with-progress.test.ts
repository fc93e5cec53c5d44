import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withProgress } from '../../seed/with-progress.ts'

let printed: string[] = []
const originalError = console.error

beforeEach(() => {
  vi.useFakeTimers()
  printed = []
  console.error = (line: string) => {
    printed.push(line)
  }
})

afterEach(() => {
  vi.useRealTimers()
  console.error = originalError
})

it('says nothing of work that is done within a second', async () => {
  const work = Promise.withResolvers<string>()
  const result = withProgress('Writing 3 documents', work.promise)
  await vi.advanceTimersByTimeAsync(999)
  work.resolve('done')
  expect(await result).toBe('done')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(printed).toEqual([])
})

it('says each second how long the work has taken, until it ends', async () => {
  const work = Promise.withResolvers<string>()
  const result = withProgress('Writing 3 documents', work.promise)
  await vi.advanceTimersByTimeAsync(2500)
  work.reject(new RangeError('no more'))
  await expect(result).rejects.toThrow(RangeError)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(printed).toEqual(['Writing 3 documents: 1 s so far', 'Writing 3 documents: 2 s so far'])
})
