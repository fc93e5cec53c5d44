import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { errorCodes, isErrorCode } from '../../server/graphql/error-codes.ts'

it('are all in the README’s table, and no others', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const table = /\| code \| means[\s\S]+?\n\n/.exec(readme)?.[0] ?? ''
  const rows = table.split('\n').map((row) => row.split('|')[1] ?? '')
  const told = rows.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code))
  expect(told.sort()).toEqual([...errorCodes].sort())
})

it('are told from what others call codes', () => {
  expect([isErrorCode('TIMEOUT'), isErrorCode('timeout'), isErrorCode(undefined)]).toEqual([true, false, false])
})
