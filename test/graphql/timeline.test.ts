import { expect, it } from 'vitest'
import type { GraphStore, StoreRow } from '../../server/graph/graph-store.ts'
import { monthNumber } from '../../server/graph/model/date-numbers.ts'
import { askingOf } from '../support/ask.ts'
import { openInventedStore } from '../support/invented-store.ts'

/** A store that answers every question with these rows. */
const answering = (rows: readonly StoreRow[]) =>
  ({
    read: async (query: { decode: (row: StoreRow) => unknown }) => rows.map((row) => query.decode(row)),
  }) as unknown as Pick<GraphStore, 'read'>

/** As the map has it. */
const row = (bucket: number) => ({ bucket, count: 1, uncertain: 0 })

it('gives each bucket its first and last day, and puts what has none at the end', async () => {
  const months = ['', '0045-02', '1900-02', '2024-02', '2024-12']
  const ask = await askingOf(answering(months.map((month) => row(monthNumber(month)))))
  const { data } = await ask('{ timeline(bucket: MONTH) { start end } }')
  expect(data).toEqual({
    timeline: [
      { start: '0045-02-01', end: '0045-02-28' },
      { start: '1900-02-01', end: '1900-02-28' },
      { start: '2024-02-01', end: '2024-02-29' },
      { start: '2024-12-01', end: '2024-12-31' },
      { start: null, end: null },
    ],
  })
})

it('refuses a timeline of more than 10,000 buckets', async () => {
  const years = Array.from({ length: 10_001 }, (_, year) => row(year * 100))
  const ask = await askingOf(answering(years))
  expect((await ask('{ timeline(bucket: YEAR) { count } }')).errors).toEqual([
    {
      message: 'The timeline has more than 10000 buckets. Ask for a longer "bucket", or a shorter period in "filter".',
      code: 'BAD_USER_INPUT',
      path: ['timeline'],
    },
  ])
})

interface Totals {
  readonly timeline: readonly { readonly count: number }[]
  readonly claims: { readonly totalCount: number }
}

it.each([
  'filter: {}',
  'filter: {from: "2031-04-10", to: "2031-04-20"}',
  'filter: {from: "2031-01-01", undated: true}',
  'filter: {modalities: [STATED]}',
])('adds up to the number of claims that pass, under %s', async (filter) => {
  const ask = await askingOf(await openInventedStore())
  for (const bucket of ['DAY', 'MONTH', 'YEAR']) {
    const { data } = await ask(`{ timeline(bucket: ${bucket}, ${filter}) { count } claims(${filter}) { totalCount } }`)
    const { timeline, claims } = data as unknown as Totals
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount)
    expect(claims.totalCount).toBeGreaterThan(0)
  }
})

it('counts between entities what lists of claims between them count', async () => {
  const ask = await askingOf(await openInventedStore())
  const between = 'between: ["country:XA", "country:XB", "organisation:league", "event:first-talks"]'
  const { data } = await ask(`{
    timeline(${between}, bucket: YEAR) { count }
    claimCounts(${between}) { count }
    claims(${between}) { totalCount }
  }`)
  const { timeline, claims, claimCounts } = data as unknown as Totals & { readonly claimCounts: Totals['timeline'] }
  const sum = (counts: Totals['timeline']) => counts.reduce((total, { count }) => total + count, 0)
  expect([sum(timeline), sum(claimCounts)]).toEqual([claims.totalCount, claims.totalCount])
  expect(claims.totalCount).toBeGreaterThan(0)
})

it('refuses a timeline both of some and between some', async () => {
  const ask = await askingOf(answering([]))
  expect((await ask('{ timeline(of: [], between: [], bucket: YEAR) { count } }')).errors).toEqual([
    { message: 'Give one of the arguments "of" and "between", not both.', code: 'BAD_USER_INPUT', path: ['timeline'] },
  ])
})
