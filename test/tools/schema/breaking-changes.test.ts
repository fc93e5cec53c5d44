import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { breakingChanges } from '../../../tools/schema/breaking-changes.ts'
import { printedSchema } from '../../../tools/schema/printed-schema.ts'

const now = printedSchema()

it('finds what was taken away, renamed, or made stricter', () => {
  const stricter = now
    .replace('  WITHIN', '  UNTIL')
    .replace('maxLength: Int = 4', 'maxLength: Int!')
    .replace('  totals: [KindCount!]!', '  sums: [KindCount!]!')
    .replace('neighbours: Int!', 'neighbours: Int')
  expect(breakingChanges(now, stricter)).toEqual([
    'Degree.neighbours changed type from Int! to Int.',
    'Overview.totals was removed.',
    'Query.paths arg maxLength has changed type from Int to Int!.',
    'WITHIN was removed from enum type TimingRelation.',
  ])
})

it('lets additions and better words pass', () => {
  const richer = now
    .replace('  totals: [KindCount!]!\n', '  totals: [KindCount!]!\n  more(first: Int = 3): Int @deprecated\n')
    .replace('  WITHIN', '  BEFORE\n  WITHIN')
    .replaceAll('Example:', 'For example:')
  expect(breakingChanges(now, richer)).toEqual([])
})

it('is kept as a file that says what the server answers to', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/schema.graphql'), 'utf8')).toBe(now)
})
