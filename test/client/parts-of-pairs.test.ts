import { describe, expect, test } from 'vitest'
import { partsOfPairs } from '../../client/api/parts-of-pairs.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `country:${index}`)

describe('questions about more entities than the server takes', () => {
  test.each([1, 500, 501, 740, 751, 1000])('count each pair among %i once', (count) => {
    const parts = partsOfPairs(ids(count))
    expect(Math.max(...parts.map((part) => part.ids.length))).toBeLessThanOrEqual(500)
    const pairs = parts.reduce((sum, part) => sum + part.weight * (part.ids.length * (part.ids.length - 1)), 0)
    const selves = parts.reduce((sum, part) => sum + part.weight * part.ids.length, 0)
    expect([pairs, selves]).toEqual([count * (count - 1), count])
  })

  test('see each pair together at least once', () => {
    const parts = partsOfPairs(ids(510)).filter(({ weight }) => weight > 0)
    const seen = new Set(parts.flatMap((part) => part.ids.flatMap((a) => part.ids.map((b) => `${a}~${b}`))))
    expect(seen.size).toBe(510 * 510)
  })
})
