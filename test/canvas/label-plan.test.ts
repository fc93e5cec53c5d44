import { describe, expect, test } from 'vitest'
import { badgesBeside, type LabelCandidate, labelsThatFit } from '../../client/canvas/label-plan.ts'

const around = (x: number, y: number, half: number) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

/** An entity of 10 by 10 whose label may only stand below it, 60 wide. */
const at = (id: string, x: number, y: number, priority: number): LabelCandidate => ({
  id,
  priority,
  shape: around(x, y, 5),
  badge: null,
  options: [{ left: x - 30, right: x + 30, top: y + 8, bottom: y + 20 }],
})

const shown = (candidates: readonly LabelCandidate[]) => [...labelsThatFit(candidates).keys()].sort()

describe('which labels are shown', () => {
  test('all of them while there is room', () => {
    expect(shown([at('a', 0, 0, 1), at('b', 200, 0, 1), at('c', 0, 100, 1)])).toEqual(['a', 'b', 'c'])
  })

  test('the more important one where two collide', () => {
    expect(shown([at('minor', 0, 0, 1), at('major', 40, 0, 9)])).toEqual(['major'])
  })

  test('the one with the smaller id where two of equal importance collide', () => {
    expect(shown([at('b', 0, 0, 3), at('a', 40, 0, 3)])).toEqual(['a'])
  })

  test('none that would cover another entity of about its importance', () => {
    expect(shown([at('above', 0, 0, 4), at('below', 0, 14, 3)])).toEqual(['below'])
  })

  test('one that covers a far less important entity', () => {
    expect(shown([at('capital', 0, 0, 30), at('village', 0, 14, 1)])).toContain('capital')
  })

  test('clear of badges, its own too, and over one where nothing else is free', () => {
    const above = { left: -30, right: 30, top: -20, bottom: -8 }
    const badge = { left: 0, right: 20, top: 6, bottom: 12 }
    const [below] = at('named', 0, 0, 1).options
    const named = { ...at('named', 0, 0, 1), options: [below!, above], badge }
    expect(labelsThatFit([named]).get('named')).toEqual(above)
    expect(labelsThatFit([{ ...named, options: [below!] }]).get('named')).toEqual(below)
  })

  test('at the next best place where the best is taken', () => {
    const above = { left: -30, right: 30, top: -20, bottom: -8 }
    const movable = { ...at('movable', 0, 0, 1), options: [...at('movable', 0, 0, 1).options, above] }
    expect(labelsThatFit([movable, at('major', 40, 0, 9)]).get('movable')).toEqual(above)
  })
})

test('a badge gives way where it would hide words, and stays where it only touches the box around them', () => {
  const named = at('named', 0, 0, 1)
  const badge = (bottom: number) => ({ left: 0, right: 20, top: bottom - 15, bottom })
  const standing = (bottom: number) => {
    const candidates = [{ ...named, badge: badge(bottom) }]
    return [...badgesBeside(labelsThatFit(candidates), candidates).keys()]
  }
  expect(standing(12)).toEqual([])
  expect(standing(9)).toEqual(['named'])
  expect([...badgesBeside(labelsThatFit([named]), [named]).keys()]).toEqual([])
})
