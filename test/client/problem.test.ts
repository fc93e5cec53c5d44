import { expect, test } from 'vitest'
import { ApiError } from '../../client/api/api-error.ts'
import { problemOf } from '../../client/state/problem.ts'
import { isErrorCode } from '../../server/graphql/error-codes.ts'

const titleFor = (code: string | null) => problemOf(new ApiError('refused', 'No such field.', { code })).title

test('what the server refuses is told by its code, where that says more than its words', () => {
  const told = {
    BUSY: 'The server is busy',
    TIMEOUT: 'That took the server too long',
    STORE_UNAVAILABLE: 'The database does not answer',
    INTERNAL_SERVER_ERROR: 'The server failed at this',
  }
  expect(Object.keys(told).filter((code) => !isErrorCode(code))).toEqual([])
  expect(Object.fromEntries(Object.keys(told).map((code) => [code, titleFor(code)]))).toEqual(told)
})

test('anything else is told in the server’s own words', () => {
  expect(problemOf(new ApiError('refused', 'No such field.', { code: 'BAD_USER_INPUT' }))).toEqual({
    title: 'The server refused this',
    advice: 'No such field.',
    offline: false,
  })
  expect(titleFor('toString')).toBe('The server refused this')
  expect(titleFor(null)).toBe('The server refused this')
})
