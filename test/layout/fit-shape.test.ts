import { expect, test } from 'vitest'
import { fitShape } from '../../client/layout/fit-shape.ts'
import { bodyNamed } from './bodies.ts'

const corners = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 900, y: 0 }],
  ['c', { x: 0, y: 900 }],
  ['d', { x: 900, y: 900 }],
])
const bodies = [...corners.keys()].map(bodyNamed)

test('a drawing that is too large becomes as narrow as its frame is, and keeps its area', () => {
  const fitted = fitShape(bodies, corners, { width: 400, height: 700 })
  const { x = 0, y = 0 } = fitted.get('d') ?? {}
  expect(y / x).toBeGreaterThan(1.6)
  expect(x * y).toBeCloseTo(900 * 900, 3)
})

test('it is not torn for a frame of an extreme shape', () => {
  const { x = 0, y = 0 } = fitShape(bodies, corners, { width: 2000, height: 90 }).get('d') ?? {}
  expect(x / y).toBeLessThan(2.3)
})

test('one that has room is left as it is', () => {
  expect(fitShape(bodies, corners, { width: 1400, height: 2000 })).toBe(corners)
})
