import { describe, expect, test } from 'vitest'
import { removeFromCanvas, undo } from '../../client/actions/change-canvas.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { openLink, selectEntity } from '../../client/actions/select.ts'
import { hasSingleKeys, keepSingleKeys } from '../../client/actions/show-keys.ts'
import { showSurface } from '../../client/actions/show-surface.ts'
import { tellArranging } from '../../client/actions/tell-arranging.ts'
import { walk, walkHome, walkOntoLine } from '../../client/actions/walk.ts'
import { createFakeApi } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['person:johnson', 'URGED', 'country:UA'],
  ['person:johnson', 'PRAISED', 'country:UA'],
  ['country:RU', 'IN_CONFLICT_WITH', 'country:UA'],
  ['country:US', 'SUPPORTS', 'country:UA', 'PLANNED'],
]

async function explore() {
  const explorer = createExplorer(createFakeApi(told, ['country:UA', 'person:johnson', 'country:RU']), 'light')
  explorer.canvas = createFakeCanvas({
    'country:UA': { x: 0, y: 0 },
    'person:johnson': { x: 100, y: 0 },
    'country:RU': { x: 0, y: 100 },
  })
  await openOverview(explorer)
  return explorer
}

const heard = ({ store }: Explorer) => store.getState().announcement
const selected = ({ store }: Explorer) => store.getState().selection

describe('what a screen reader is told', () => {
  test('of arranging, once it begins and once all stands in its place', async () => {
    const explorer = await explore()
    tellArranging(explorer, { count: 1420, isBare: true })
    expect(heard(explorer)).toBe('Arranging 1,420 entities…')
    tellArranging(explorer, null)
    expect(heard(explorer)).toBe('1,420 entities stand in their places.')
  })

  test('nothing of arranging that took no time', async () => {
    const explorer = await explore()
    const before = heard(explorer)
    tellArranging(explorer, null)
    expect(heard(explorer)).toBe(before)
  })

  test('of an entity: its ties here, and what is left', async () => {
    const explorer = await explore()
    await selectEntity(explorer, 'country:UA')
    expect(heard(explorer)).toBe('UA selected: 2 ties on the canvas, 1 more to expand.')
    await selectEntity(explorer, 'country:RU')
    expect(heard(explorer)).toBe('RU selected: 1 tie on the canvas.')
  })

  test('of a line: what it says, and how often', async () => {
    const explorer = await explore()
    await openLink(explorer, 'country:UA~person:johnson')
    expect(heard(explorer)).toBe('Line selected: UA and johnson: urged, praised. 2 claims.')
    await openLink(explorer, 'country:RU~country:UA')
    expect(heard(explorer)).toBe('Line selected: RU is in conflict with UA. 1 claim.')
  })

  test('of a step back: what it was, and how much stands now', async () => {
    const explorer = await explore()
    removeFromCanvas(explorer, 'country:RU')
    expect(heard(explorer)).toBe('RU removed from the canvas.')
    undo(explorer)
    expect(heard(explorer)).toBe('Undone: Remove RU. 3 entities and 2 links on the canvas.')
  })

  test('of the surface, once it is another', async () => {
    const explorer = await explore()
    showSurface(explorer, 'table')
    expect(heard(explorer)).toBe('What stands here is shown as a table.')
    explorer.store.setState({ announcement: '' })
    showSurface(explorer, 'table')
    expect(heard(explorer)).toBe('')
  })
})

describe('walking', () => {
  test('begins at the most tied entity, and goes along lines', async () => {
    const explorer = await explore()
    await walk(explorer, 'up')
    expect(selected(explorer)).toBe('country:UA')
    await walk(explorer, 'right')
    expect(selected(explorer)).toBe('person:johnson')
    await walkHome(explorer)
    expect(selected(explorer)).toBe('country:UA')
  })

  test('says so where no line leads', async () => {
    const explorer = await explore()
    await selectEntity(explorer, 'country:UA')
    await walk(explorer, 'left')
    expect([selected(explorer), heard(explorer)]).toEqual(['country:UA', 'No line leads to the left from UA.'])
    await walkOntoLine(explorer, 'up')
    expect([selected(explorer), heard(explorer)]).toEqual(['country:UA', 'No line leads up from UA.'])
  })

  test('stops on a line, and goes on to either end', async () => {
    const explorer = await explore()
    await selectEntity(explorer, 'country:UA')
    await walkOntoLine(explorer, 'down')
    expect(selected(explorer)).toBe('country:RU~country:UA')
    await walk(explorer, 'down')
    expect(selected(explorer)).toBe('country:RU')
    await walkOntoLine(explorer, 'up')
    await walk(explorer, 'up')
    expect(selected(explorer)).toBe('country:UA')
  })
})

test('single signs are shortcuts until the reader turns them off', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  expect(hasSingleKeys(storage)).toBe(true)
  keepSingleKeys(storage, false)
  expect(hasSingleKeys(storage)).toBe(false)
  keepSingleKeys(storage, true)
  expect(hasSingleKeys(storage)).toBe(true)
})
