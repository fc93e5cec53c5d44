import { describe, expect, test } from 'vitest'
import { countByAction } from '../../client/actions/count-by-action.ts'
import { countsByAction } from '../../client/api/counts-by-action.ts'
import type { ClaimCount } from '../../client/api/records.ts'
import { actionName, isActionCode, rootName } from '../../client/state/action-words.ts'
import { isPartlyChosen, toggleAction } from '../../client/state/chosen-actions.ts'
import { noFilter } from '../../client/state/filter.ts'
import { actionChoices, choicesUnder, typeChoices } from '../../client/state/tallies.ts'
import { actionRoots } from '../../server/graph/model/actions.ts'

const document = { id: 'document:icews', title: 'ICEWS' }
const count = (type: ClaimCount['type'], actions: readonly string[], number: number): ClaimCount => ({
  type,
  modality: 'REPORTED',
  document,
  actions,
  count: number,
})

const names = new Map([['042', 'Make a visit']])

test('roots have the names that the server gives them', () => {
  expect(actionRoots.map(({ code }) => rootName(code))).toEqual(actionRoots.map(({ label }) => label))
  expect(actionRoots.filter(({ code }) => !isActionCode(code))).toEqual([])
  expect(['042', '1823', '4', '99', '990', '18231', 'x4'].filter(isActionCode)).toEqual(['042', '1823'])
  expect(actionName('04', names)).toBe('Consult')
  expect(actionName('042', names)).toBe('Make a visit (042)')
  expect(actionName('046', names)).toBe('Consult (046)')
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
    count('INTERACTED', ['04'], 3),
    count('INTERACTED', ['11'], 1),
    count('INTERACTED', [], 1),
  ])
  expect(countsByAction({ ...together, type: 'SAID', actions: [] })).toEqual([count('SAID', [], 5)])
})

test('what was done is offered by root, most first, and narrows the other choices', () => {
  const all = [count('INTERACTED', ['11'], 1), count('INTERACTED', ['04'], 3), count('SAID', [], 2)]
  const counts = { all, inPeriod: all, actionNames: names }
  const filter = { ...noFilter, actions: ['11'] }
  expect(actionChoices(counts, filter)).toEqual([
    { value: '04', name: '04', count: 3 },
    { value: '11', name: '11', count: 1 },
  ])
  expect(typeChoices(counts, filter)).toEqual([
    { value: 'INTERACTED', name: 'INTERACTED', count: 1 },
    { value: 'SAID', name: 'SAID', count: 0 },
  ])
  expect(actionChoices({ ...counts, all: [count('SAID', [], 2)], inPeriod: [] }, noFilter)).toEqual([])
})

describe('single actions', () => {
  const actions = ['18', '181', '182', '1821', '1823', '183', '1831'].map((code) => ({ code, label: code }))
  const together = [count('INTERACTED', ['18'], 9), count('INTERACTED', ['04'], 5), count('SAID', [], 2)]
  const ofCode = new Map([
    ['181', 2],
    ['182', 6],
    ['1823', 4],
  ])
  const asked: (readonly string[])[] = []
  const ask = async (codes: readonly string[]) => {
    asked.push(codes)
    return new Map(codes.map((code) => [code, [count('INTERACTED', [], ofCode.get(code) ?? 0)]]))
  }

  test('are counted under what they belong to, and asked for together, only where there can be any', async () => {
    asked.length = 0
    expect(await countByAction(together, actions, ask)).toEqual([
      count('INTERACTED', ['18', '181'], 2),
      count('INTERACTED', ['18', '182', '1823'], 4),
      count('INTERACTED', ['18', '182'], 2),
      count('INTERACTED', ['18'], 1),
      count('INTERACTED', ['04'], 5),
      count('SAID', [], 2),
    ])
    expect(asked).toEqual([
      ['181', '182', '183'],
      ['1821', '1823'],
    ])
  })

  test('are offered in the order of their codes, and narrow the other choices', async () => {
    const all = await countByAction(together, actions, ask)
    const counts = { all, inPeriod: all, actionNames: names }
    const filter = { ...noFilter, actions: ['182', '04'] }
    expect(choicesUnder(counts, filter, '18').map(({ value, count: claims }) => [value, claims])).toEqual([
      ['181', 2],
      ['182', 6],
      ['1823', 4],
    ])
    expect(choicesUnder(counts, filter, '04')).toEqual([])
    expect(actionChoices(counts, filter).map(({ value, count: claims }) => [value, claims])).toEqual([
      ['18', 9],
      ['04', 5],
    ])
    expect(typeChoices(counts, filter)[0]).toEqual({ value: 'INTERACTED', name: 'INTERACTED', count: 11 })
    expect(typeChoices(counts, { ...noFilter, actions: ['1823'] })[0]?.count).toBe(4)
  })

  test('take the place of their root when they are chosen, and the root theirs', () => {
    expect(toggleAction(['04', '11'], '042')).toEqual(['11', '042'])
    expect(toggleAction(['11', '042', '046'], '04')).toEqual(['11', '04'])
    expect(toggleAction(['182', '1831'], '1823')).toEqual(['1831', '1823'])
    expect(toggleAction(['042', '11'], '042')).toEqual(['11'])
    expect(isPartlyChosen(['042'], '04')).toBe(true)
    expect(isPartlyChosen(['04', '112'], '04')).toBe(false)
  })
})
