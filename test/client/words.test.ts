import { expect, test } from 'vitest'
import { sentenceOf } from '../../client/state/claim-words.ts'
import { dateWords } from '../../client/state/date-words.ts'
import { timingText } from '../../client/state/entity-facts.ts'
import { figureText, figureWords } from '../../client/state/figure-text.ts'
import { groupClaims, totalOfGroup } from '../../client/state/group-claims.ts'
import { readTogether } from '../../client/state/read-together.ts'
import { claimTold } from './fake-api.ts'

test('a claim reads as a sentence, and one that is not so yet reads as such', () => {
  expect(sentenceOf(claimTold(['person:johnson', 'URGED', 'country:allies']))).toBe('Johnson urged allies')
  const visit = { code: '042', label: 'Make a visit', quadClass: 'VERBAL_COOPERATION' } as const
  expect(sentenceOf({ ...claimTold(['country:FR', 'INTERACTED', 'country:DE', 'REPORTED']), action: visit })).toBe(
    'FR consulted DE',
  )
  expect(sentenceOf(claimTold(['country:US', 'ACTS_IN', 'country:phase', 'CONDITIONAL']))).toBe('US would act in phase')
  expect(sentenceOf(claimTold(['country:UA', 'PARTICIPATED_IN', 'country:talks', 'PLANNED']))).toBe(
    'UA is due to take part in talks',
  )
  const office = { ...claimTold(['person:putin', 'HOLDS_OFFICE', 'country:RU']), detail: 'President' }
  expect(sentenceOf(office)).toBe('Putin is President of RU')
  const former = { ...claimTold(['person:johnson', 'HELD_OFFICE', 'country:GB']), detail: 'Prime Minister' }
  expect(sentenceOf(former)).toBe('Johnson was once Prime Minister of GB')
})

test('a claim of a group reads in the plural', () => {
  expect(sentenceOf(claimTold(['group:envoys', 'BELONGS_TO', 'country:UA']))).toBe('Envoys belong to UA')
  expect(sentenceOf(claimTold(['group:envoys', 'PARTICIPATED_IN', 'event:talks', 'PLANNED']))).toBe(
    'Envoys are due to take part in talks',
  )
  expect(sentenceOf(claimTold(['group:allies', 'PLEDGED', 'pledge:troops']))).toBe('Allies made the pledge troops')
})

test('passages of one document are read together', () => {
  const piece = (document: string, start: number) => ({
    document: { id: document, kind: 'ARTICLE' as const, title: document, publisher: null, length: 99 },
    excerpt: `words at ${start}`,
    start,
    end: start + 9,
    locator: null,
    url: null,
  })
  const [early, other, late] = [piece('a', 1), piece('b', 2), piece('a', 3)]
  expect(readTogether([early, other, late]).map(({ pieces }) => pieces)).toEqual([[early, late], [other]])
})

test('claims are grouped by what they say of the entity, contradictions left out', () => {
  const claims = [
    claimTold(['country:UA', 'MEMBER_OF', 'organisation:coalition']),
    claimTold(['organisation:coalition', 'SUPPORTS', 'country:UA']),
    claimTold(['country:AL', 'MEMBER_OF', 'organisation:coalition']),
    claimTold(['figure:2', 'CONFLICTS_WITH', 'organisation:coalition']),
  ]
  const groups = groupClaims(claims, 'organisation:coalition')
  expect(groups.map(({ heading, claims: { length } }) => [heading, length])).toEqual([
    ['Supports', 1],
    ['Members', 2],
  ])
})

test('a group of which not all has been read counts all where the counts tell, and else says nothing', () => {
  const claims = [
    claimTold(['country:UA', 'INTERACTED', 'country:PL']),
    claimTold(['country:UA', 'MEMBER_OF', 'organisation:coalition']),
  ]
  const byType = [
    { type: 'INTERACTED', count: 399 },
    { type: 'MEMBER_OF', count: 2 },
  ] as const
  const totals = (next: string | null, totalCount = 401) =>
    groupClaims(claims, 'country:UA').map((group) => [
      group.heading,
      totalOfGroup(group, { page: { claims, totalCount, next }, byType, claimTotal: 401 }),
    ])
  expect(totals(null)).toEqual([
    ['Member of', 1],
    ['Interactions', 1],
  ])
  expect(totals('more')).toEqual([
    ['Member of', null],
    ['Interactions', 399],
  ])
  expect(totals('more', 12)).toEqual([
    ['Member of', null],
    ['Interactions', null],
  ])
})

test.each([
  ['20151027', '27 October 2015'],
  ['2015-12-05', '5 December 2015'],
  ['20151399', '20151399'],
  ['2015-02-30', '2015-02-30'],
  ['24 October 1945', '24 October 1945'],
  ['this week', 'this week'],
  ['2015', '2015'],
])('the date %s reads as %s', (text, words) => {
  expect(dateWords(text)).toBe(words)
})

test('a figure tells how it bounds what it counts', () => {
  const over30 = { value: 30, comparator: 'MORE_THAN' } as const
  expect([figureText(over30), figureWords(over30)]).toEqual(['> 30', 'more than 30'])
  const about = { value: 1200, comparator: 'ABOUT' } as const
  expect([figureText(about), figureWords(about)]).toEqual(['≈ 1,200', 'about 1,200'])
  expect(figureText({ value: null, comparator: null })).toBeNull()
})

test('a deadline is told apart from a beginning', () => {
  expect(timingText({ relation: 'WITHIN', hours: 24, since: 'the initial infraction' })).toBe(
    'within 24 hours of the initial infraction',
  )
  expect(timingText({ relation: 'AFTER', hours: 72, since: 'the initial breach' })).toBe(
    '72 hours after the initial breach',
  )
})
