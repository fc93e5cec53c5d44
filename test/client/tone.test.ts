import { expect, test } from 'vitest'
import type { ClaimType, Modality } from '../../client/api/records.ts'
import { directionOfLink, isFirmLink, toneOfClaim, toneOfLink } from '../../client/state/tone.ts'

const of = (...types: readonly (readonly [ClaimType, number])[]) => ({
  types: types.map(([type, count]) => ({ type, count })),
  actions: [],
})

const held = (...modalities: readonly (readonly [Modality, number])[]) => ({
  modalities: modalities.map(([modality, count]) => ({ modality, count })),
})

test('a link has the tone of most of its claims', () => {
  expect(toneOfLink(of(['MEMBER_OF', 2], ['CRITICISED', 1]))).toBe('cooperation')
  expect(toneOfLink(of(['ABOUT', 3], ['SUPPORTS', 2]))).toBe('neutral')
  expect(toneOfLink(of(['REJECTED', 1], ['WARNED', 1], ['PRAISED', 1]))).toBe('conflict')
})

test('conflict wins a tie, and cooperation wins one with neutral', () => {
  expect(toneOfLink(of(['PRAISED', 1], ['CRITICISED', 1]))).toBe('conflict')
  expect(toneOfLink(of(['ABOUT', 2], ['CONFLICTS_WITH', 2]))).toBe('conflict')
  expect(toneOfLink(of(['SAID', 1], ['AGREED_WITH', 1]))).toBe('cooperation')
})

test('an interaction has the tone of what was done, and a mere statement none', () => {
  const interactions = (consultations: number, statements: number, accusations: number) => ({
    types: [{ type: 'INTERACTED', count: consultations + statements + accusations }] as const,
    actions: [
      { action: { code: '04', quadClass: 'VERBAL_COOPERATION' }, count: consultations },
      { action: { code: '01', quadClass: 'VERBAL_COOPERATION' }, count: statements },
      { action: { code: '11', quadClass: 'VERBAL_CONFLICT' }, count: accusations },
    ] as const,
  })
  expect(toneOfLink(interactions(3, 1, 2))).toBe('cooperation')
  expect(toneOfLink(interactions(1, 3, 2))).toBe('neutral')
  expect(toneOfLink(interactions(2, 0, 2))).toBe('conflict')
  expect(
    toneOfClaim({ type: 'INTERACTED', action: { code: '173', label: 'Arrest', quadClass: 'MATERIAL_CONFLICT' } }),
  ).toBe('conflict')
  expect(toneOfClaim({ type: 'PRAISED', action: null })).toBe('cooperation')
})

test('a link is firm unless every claim is planned or conditional', () => {
  expect(isFirmLink(held(['PLANNED', 2], ['CONDITIONAL', 1]))).toBe(false)
  expect(isFirmLink(held(['PLANNED', 2], ['REPORTED', 1]))).toBe(true)
  expect(isFirmLink(held(['DERIVED', 1]))).toBe(true)
})

test('a link points where its claims point, and nowhere when they are mutual', () => {
  expect(directionOfLink({ ...of(['URGED', 1]), forward: 1, backward: 0 })).toBe('forward')
  expect(directionOfLink({ ...of(['URGED', 1]), forward: 0, backward: 1 })).toBe('backward')
  expect(directionOfLink({ ...of(['URGED', 2]), forward: 1, backward: 1 })).toBe('both')
  expect(directionOfLink({ ...of(['IN_CONFLICT_WITH', 1]), forward: 1, backward: 0 })).toBe('none')
})
