import { describe, expect, test } from 'vitest'
import { bringIn } from '../../client/actions/bring-in.ts'
import { redo, removeFromCanvas, undo } from '../../client/actions/change-canvas.ts'
import { expandOrChoose } from '../../client/actions/choose-expansion.ts'
import { collapse } from '../../client/actions/collapse.ts'
import { expand } from '../../client/actions/expand.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { collapsible, leftOfGroup, plainExpansion } from '../../client/state/expansion.ts'
import { createFakeApi, entityNamed, type Told } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'

const hub = 'organisation:hub'
const countries = Array.from({ length: 40 }, (_, index) => `country:${String(index).padStart(2, '0')}`)
const told: readonly Told[] = [
  ...countries.map((country): Told => [country, 'MEMBER_OF', hub]),
  ['country:00', 'SUPPORTS', hub],
  ['country:40', 'SUPPORTS', hub],
  ['organisation:nato', 'MEMBER_OF', hub],
  ['person:rutte', 'HOLDS_OFFICE', 'organisation:nato'],
]
const bodies = { ...plainExpansion, kinds: ['ORGANISATION'], types: ['MEMBER_OF'] } as const
const supporters = { ...plainExpansion, kinds: ['COUNTRY'], types: ['SUPPORTS'] } as const
const membersAtTen = { ...plainExpansion, kinds: ['COUNTRY'], types: ['MEMBER_OF'], limit: 10 } as const

async function explore(overviewIds: readonly string[] = [hub]) {
  const api = createFakeApi(told, overviewIds)
  const explorer = createExplorer(api, 'light')
  const canvas = createFakeCanvas({ [hub]: { x: 7, y: 9 } })
  explorer.canvas = canvas
  await openOverview(explorer)
  return { api, explorer, canvas }
}

const standing = ({ store }: Explorer) => [...store.getState().content.entities.keys()]
const toCollapse = ({ store }: Explorer, id = hub) => {
  const { content, origins } = store.getState()
  return [...collapsible(content, origins, id)]
}

describe('expanding by choice', () => {
  test('brings only neighbours of the chosen kind that claims of the chosen type tie', async () => {
    const { explorer } = await explore()
    await expand(explorer, hub, bodies)
    expect(standing(explorer)).toEqual([hub, 'organisation:nato'])
    await expand(explorer, hub, supporters)
    expect(standing(explorer)).toEqual([hub, 'organisation:nato', 'country:00', 'country:40'])
  })

  test('brings as many as asked for, each time others, though some stand already', async () => {
    const { explorer } = await explore([hub, ...countries.slice(0, 12)])
    await expand(explorer, hub, membersAtTen)
    expect(standing(explorer)).toEqual([hub, ...countries.slice(0, 22)])
    await expand(explorer, hub, membersAtTen)
    expect(standing(explorer)).toEqual([hub, ...countries.slice(0, 32)])
  })

  test('brings the newest first when asked to', async () => {
    const { explorer } = await explore()
    await expand(explorer, hub, { ...plainExpansion, order: 'NEWEST', limit: 2 })
    expect(standing(explorer)).toEqual([hub, 'organisation:nato', 'country:40'])
  })

  test('says when none of the chosen is left', async () => {
    const { explorer } = await explore([hub, 'organisation:nato'])
    await expand(explorer, hub, bodies)
    expect(explorer.store.getState().announcement).toBe('All such neighbours of hub stand on the canvas.')
  })

  test('counts what is left of a group by kind and by claim type', async () => {
    const { explorer } = await explore([hub, 'country:00', 'country:01', 'organisation:nato'])
    const { content } = explorer.store.getState()
    expect(leftOfGroup(content, hub, { kind: 'COUNTRY', type: 'MEMBER_OF', neighbours: 40, claims: 40 })).toBe(38)
    expect(leftOfGroup(content, hub, { kind: 'COUNTRY', type: 'SUPPORTS', neighbours: 2, claims: 2 })).toBe(1)
    expect(leftOfGroup(content, hub, { kind: 'ORGANISATION', type: 'MEMBER_OF', neighbours: 1, claims: 1 })).toBe(0)
  })
})

describe('an entity with very many neighbours', () => {
  const crowd = Array.from({ length: 130 }, (_, index): Told => [`person:${index}`, 'BELONGS_TO', 'country:big'])

  test('offers groups of them on its card, and brings none unasked', async () => {
    const explorer = createExplorer(createFakeApi(crowd, ['country:big']), 'light')
    await openOverview(explorer)
    await expandOrChoose(explorer, 'country:big')
    expect(standing(explorer)).toEqual(['country:big'])
    expect(explorer.store.getState()).toMatchObject({
      choosing: 'country:big',
      card: { kind: 'entity', id: 'country:big', content: { status: 'ready' } },
      announcement: 'big has 130 neighbours left. Choose what to expand.',
    })
  })

  test('is expanded at once when few enough are left', async () => {
    const explorer = createExplorer(createFakeApi(crowd, ['country:big']), 'light')
    await openOverview(explorer)
    await expand(explorer, 'country:big', { ...plainExpansion, limit: 30 })
    await expandOrChoose(explorer, 'country:big')
    expect(standing(explorer)).toHaveLength(1 + 30 + 25)
    expect(explorer.store.getState().choosing).toBeNull()
  })
})

describe('collapsing', () => {
  test('takes off what the expansions of an entity brought, and nothing else', async () => {
    const { explorer } = await explore([hub, 'country:01'])
    await expand(explorer, hub, bodies)
    await expand(explorer, hub, supporters)
    collapse(explorer, hub)
    expect(standing(explorer)).toEqual([hub, 'country:01'])
    expect(explorer.store.getState().announcement).toBe('3 neighbours of hub removed from the canvas.')
  })

  test('keeps what was expanded itself until that is collapsed', async () => {
    const { explorer } = await explore()
    await expand(explorer, hub, bodies)
    await expand(explorer, hub, supporters)
    await expand(explorer, 'organisation:nato')
    collapse(explorer, hub)
    expect(standing(explorer)).toEqual([hub, 'organisation:nato', 'person:rutte'])
    collapse(explorer, 'organisation:nato')
    collapse(explorer, hub)
    expect(standing(explorer)).toEqual([hub])
  })

  test('keeps what alone ties an entity that was brought in later', async () => {
    const { explorer } = await explore()
    await expand(explorer, hub, bodies)
    await bringIn(explorer, entityNamed('person:rutte', 1))
    expect(toCollapse(explorer)).toEqual([])
    removeFromCanvas(explorer, 'person:rutte')
    expect(toCollapse(explorer)).toEqual(['organisation:nato'])
  })

  test('leaves alone what was removed and then brought in by itself', async () => {
    const { explorer } = await explore()
    await expand(explorer, hub, bodies)
    removeFromCanvas(explorer, 'organisation:nato')
    await bringIn(explorer, entityNamed('organisation:nato', 2))
    expect(toCollapse(explorer)).toEqual([])
  })

  test('is undone and redone, to the same places, and can be done again after an undo', async () => {
    const { explorer, canvas } = await explore()
    await expand(explorer, hub, bodies)
    canvas.place({ 'organisation:nato': { x: 40, y: 50 } })
    collapse(explorer, hub)
    canvas.place({ 'organisation:nato': { x: 0, y: 0 } })
    undo(explorer)
    expect(standing(explorer)).toEqual([hub, 'organisation:nato'])
    expect(canvas.positions()).toEqual({ [hub]: { x: 7, y: 9 }, 'organisation:nato': { x: 40, y: 50 } })
    expect(toCollapse(explorer)).toEqual(['organisation:nato'])
    redo(explorer)
    expect(standing(explorer)).toEqual([hub])
    undo(explorer)
    undo(explorer)
    expect(toCollapse(explorer)).toEqual([])
  })
})
