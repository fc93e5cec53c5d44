import { expect, test } from 'vitest'
import { countsByAction } from '../../client/api/counts-by-action.ts'
import type { ClaimCount } from '../../client/api/records.ts'
import { isActionRoot, rootName } from '../../client/state/action-words.ts'
import { noFilter } from '../../client/state/filter.ts'
import { actionChoices, typeChoices } from '../../client/state/tallies.ts'
import { actionRoots } from '../../server/graph/model/actions.ts'

const document = { id: 'document:icews', title: 'ICEWS' }
const count = (type: ClaimCount['type'], root: string | null, number: number): ClaimCount => ({
  type,
  modality: 'REPORTED',
  document,
  root,
  count: number,
})

test('roots have the names that the server gives them', () => {
  expect(actionRoots.map(({ code }) => rootName(code))).toEqual(actionRoots.map(({ label }) => label))
  expect(actionRoots.filter(({ code }) => !isActionRoot(code))).toEqual([])
  expect(isActionRoot('042')).toBe(false)
})

test('claims that were counted together are told apart by the root of their action', () => {
  const together = {
    type: 'INTERACTED',
    modality: 'REPORTED',
    document,
    count: 5,
    actions: [
      { action: { code: '04' }, count: 3 },
      { action: { code: '11' }, count: 1 },
    ],
  } as const
  expect(countsByAction(together)).toEqual([
    count('INTERACTED', '04', 3),
    count('INTERACTED', '11', 1),
    count('INTERACTED', null, 1),
  ])
  expect(countsByAction({ ...together, type: 'SAID', actions: [] })).toEqual([count('SAID', null, 5)])
})

test('what was done is offered by root, most first, and narrows the other choices', () => {
  const all = [count('INTERACTED', '11', 1), count('INTERACTED', '04', 3), count('SAID', null, 2)]
  const counts = { all, inPeriod: all }
  const filter = { ...noFilter, actions: ['11'] }
  expect(actionChoices(counts, filter)).toEqual([
    { value: '04', name: '04', count: 3 },
    { value: '11', name: '11', count: 1 },
  ])
  expect(typeChoices(counts, filter)).toEqual([
    { value: 'INTERACTED', name: 'INTERACTED', count: 1 },
    { value: 'SAID', name: 'SAID', count: 0 },
  ])
  expect(actionChoices({ all: [count('SAID', null, 2)], inPeriod: [] }, noFilter)).toEqual([])
})
