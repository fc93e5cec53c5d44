import { expect, it } from 'vitest'
import { noNewClaims } from '../../../server/graph/load/new-claims.ts'
import { aheadOn, type Ground, type ReadAhead } from '../../../server/graph/load/read-ahead.ts'

const groundOf = (version: number): Ground => ({ version, claims: noNewClaims })
const ground = groundOf(8)
const ahead: ReadAhead = { ground, claims: noNewClaims }

it('holds when the batch before was committed as it was expected, and nobody has written since', () => {
  expect(aheadOn(ahead, ground, 8)).toBe(ahead.claims)
})

it('does not hold when somebody has written since', () => {
  expect(aheadOn(ahead, ground, 9)).toBeNull()
})

it('does not hold when the batch before was written anew, though the version is the same, or was not written at all', () => {
  expect(aheadOn(ahead, groundOf(8), 8)).toBeNull()
  expect(aheadOn(ahead, null, 8)).toBeNull()
})

it('is nothing where nothing was read ahead', () => {
  expect(aheadOn(null, ground, 8)).toBeNull()
})
