import { describe, expect, test } from 'vitest'
import { bringIn } from '../../client/actions/bring-in.ts'
import { redo, removeFromCanvas, undo } from '../../client/actions/change-canvas.ts'
import { closeChoice, expandOrChoose, openChoice } from '../../client/actions/choose-expansion.ts'
import { collapse } from '../../client/actions/collapse.ts'
import { countChoices } from '../../client/actions/count-choices.ts'
import { expand } from '../../client/actions/expand.ts'
import { createExplorer, type Explorer } from '../../client/actions/explorer.ts'
import { openOverview } from '../../client/actions/open-overview.ts'
import { ApiError } from '../../client/api/api-error.ts'
import { offerOf } from '../../client/state/choice-counts.ts'
import { collapsible, neighbourChoices, plainExpansion } from '../../client/state/expansion.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import { createFakeCanvas } from './fake-canvas.ts'
import type { Told } from './told.ts'

const hub = 'organisation:hub'
const countries = Array.from({ length: 40 }, (_, index) => `country:${String(index).padStart(2, '0')}`)
const told: readonly Told[] = [
  ...countries.map((country): Told => [country, 'MEMBER_OF', hub]),
  ['country:00', 'SUPPORTS', hub],
  ['country:40', 'SUPPORTS', hub],
  ['organisation:nato', 'MEMBER_OF', hub],
  ['person:rutte', 'HOLDS_OFFICE', 'organisation:nato'],
  ['country:00', 'MEMBER_OF', 'organisation:other'],
  ['person:other', 'BELONGS_TO', 'organisation:other'],
  ['country:41', 'AGREED_WITH', hub, 'STATED', '2030-06-01'],
  ['country:01', 'AGREED_WITH', hub, 'STATED', '2029-06-01'],
]
const bodies = { ...plainExpansion, groups: [{ kind: 'ORGANISATION', type: 'MEMBER_OF' }] } as const
const supporters = { ...plainExpansion, groups: [{ kind: 'COUNTRY', type: 'SUPPORTS' }] } as const
const membersAtTen = { ...plainExpansion, groups: [{ kind: 'COUNTRY', type: 'MEMBER_OF' }], limit: 10 } as const

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
    expect(standing(explorer)).toEqual([hub, 'country:41', 'organisation:nato'])
  })

  test('says when none of the chosen is left', async () => {
    const { explorer } = await explore([hub, 'organisation:nato'])
    await expand(explorer, hub, bodies)
    expect(explorer.store.getState().announcement).toBe('All such neighbours of hub stand on the canvas.')
  })

  test('brings several groups at once, best first over all of them, and nothing else', async () => {
    const { explorer, api } = await explore([hub, 'country:00'])
    const groups = [...bodies.groups, ...supporters.groups, { kind: 'PERSON', type: 'MEMBER_OF' } as const]
    await expand(explorer, hub, { ...plainExpansion, groups })
    expect(standing(explorer)).toEqual([hub, 'country:00', 'country:40', 'organisation:nato'])
    expect(api.asked.filter(([question]) => question === 'neighbours')).toHaveLength(2)
  })

  test('asks for kinds that share their types in one question, so that no entity comes twice', () => {
    const groups = [
      { kind: 'COUNTRY', type: 'SUPPORTS' },
      { kind: 'PERSON', type: 'SAID' },
      { kind: 'COUNTRY', type: 'SAID' },
      { kind: 'GROUP', type: 'SAID' },
    ] as const
    expect(neighbourChoices({ ...plainExpansion, groups })).toEqual([
      { kinds: ['COUNTRY'], types: ['SUPPORTS', 'SAID'], period: null, order: 'STRONGEST' },
      { kinds: ['PERSON', 'GROUP'], types: ['SAID'], period: null, order: 'STRONGEST' },
    ])
  })

  test('brings only those tied in a period, and what has no date if asked for', async () => {
    const { explorer } = await explore()
    const period = { from: '2030-01-01', to: '2030-12-31', undated: false }
    await expand(explorer, hub, { ...plainExpansion, period })
    expect(standing(explorer)).toEqual([hub, 'country:41'])
    await expand(explorer, hub, { ...plainExpansion, period })
    expect(explorer.store.getState().announcement).toBe('All such neighbours of hub stand on the canvas.')
    await expand(explorer, hub, { ...plainExpansion, period: { ...period, undated: true }, limit: 1 })
    expect(standing(explorer)).toEqual([hub, 'country:41', 'country:00'])
  })

  test('counts by group how many there are, and how many are left', async () => {
    const { explorer } = await explore([hub, 'country:00', 'country:01', 'organisation:nato'])
    const { content } = explorer.store.getState()
    const groups = [
      { kind: 'COUNTRY', type: 'MEMBER_OF', neighbours: 40, claims: 40 },
      { kind: 'COUNTRY', type: 'SUPPORTS', neighbours: 2, claims: 2 },
      { kind: 'ORGANISATION', type: 'MEMBER_OF', neighbours: 1, claims: 1 },
    ] as const
    const offer = offerOf(content, hub, { groups, neighbours: 42, claims: 43, links: content.links.values() })
    expect({ ...offer, groups: offer.groups.map(({ left }) => left) }).toEqual({
      neighbours: 42,
      claims: 43,
      left: 39,
      groups: [38, 1, 0],
    })
  })

  test('counts the same within a period, and forgets it when the choice is closed', async () => {
    const { explorer } = await explore([hub, 'country:01'])
    const period = { from: '2029-01-01', to: null, undated: false }
    openChoice(explorer, hub)
    await countChoices(explorer, hub, period)
    const { choiceCounts, content } = explorer.store.getState()
    if (choiceCounts?.counts.status !== 'ready') throw new Error('The counts did not come')
    expect(offerOf(content, hub, choiceCounts.counts.value)).toEqual({
      neighbours: 2,
      claims: 2,
      left: 1,
      groups: [{ kind: 'COUNTRY', type: 'AGREED_WITH', neighbours: 2, claims: 2, left: 1 }],
    })
    closeChoice(explorer)
    expect(explorer.store.getState()).toMatchObject({ choosing: null, choiceCounts: null })
  })

  test('says why the counts of a period did not come', async () => {
    const { explorer, api } = await explore()
    api.failNext(new ApiError('offline', 'This device is offline.'))
    await countChoices(explorer, hub, { from: '2029-01-01', to: null, undated: false })
    expect(explorer.store.getState().choiceCounts?.counts).toMatchObject({
      status: 'failed',
      problem: { offline: true },
    })
  })
})

describe('the next page', () => {
  const crowd = Array.from({ length: 160 }, (_, index): Told => [`person:${index}`, 'BELONGS_TO', 'country:big'])
  const forty = { ...plainExpansion, limit: 40 }
  const big = async () => {
    const api = createFakeApi(crowd, ['country:big'])
    const explorer = createExplorer(api, 'light')
    await openOverview(explorer)
    const asked = () => api.asked.filter(([question]) => question === 'neighbours').map(([, , , after]) => after)
    return { explorer, asked }
  }

  test('starts where the last one ended, however many stand', async () => {
    const { explorer, asked } = await big()
    for (let turn = 0; turn < 4; turn += 1) await expand(explorer, 'country:big', forty)
    expect(standing(explorer)).toHaveLength(161)
    expect(asked()).toEqual([null, '40', '80', '120'])
  })

  test('starts over where something that it brought is gone', async () => {
    const { explorer, asked } = await big()
    await expand(explorer, 'country:big', forty)
    await expand(explorer, 'country:big', forty)
    removeFromCanvas(explorer, 'person:7')
    await expand(explorer, 'country:big', { ...forty, limit: 1 })
    expect(standing(explorer).at(-1)).toBe('person:7')
    expect(asked()).toEqual([null, '40', null])
  })

  test('goes on after an undo was redone, and starts over after an undo', async () => {
    const { explorer, asked } = await big()
    await expand(explorer, 'country:big', forty)
    undo(explorer)
    redo(explorer)
    await expand(explorer, 'country:big', forty)
    undo(explorer)
    undo(explorer)
    await expand(explorer, 'country:big', forty)
    expect(asked()).toEqual([null, '40', null])
    expect(standing(explorer)).toHaveLength(41)
  })

  test('looks from the beginning once more for what the graph has got meanwhile', async () => {
    const { explorer } = await big()
    for (let turn = 0; turn < 4; turn += 1) await expand(explorer, 'country:big', forty)
    const late = createFakeApi([['person:late', 'SAID', 'country:big'], ...crowd], ['country:big'])
    explorer.store.setState(({ content }) => ({
      content: { ...content, entities: new Map(content.entities).set('country:big', entityNamed('country:big', 161)) },
    }))
    await expand({ ...explorer, api: late }, 'country:big')
    expect(standing(explorer).at(-1)).toBe('person:late')
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

  test('spares what another expansion would have brought too, until that is collapsed as well', async () => {
    const { explorer } = await explore([hub, 'organisation:other'])
    await expand(explorer, hub, supporters)
    await expand(explorer, 'organisation:other')
    expect(standing(explorer)).toEqual([hub, 'organisation:other', 'country:00', 'country:40', 'person:other'])
    collapse(explorer, hub)
    expect(standing(explorer)).toEqual([hub, 'organisation:other', 'country:00', 'person:other'])
    collapse(explorer, 'organisation:other')
    expect(standing(explorer)).toEqual([hub, 'organisation:other'])
  })

  test('does not spare what the expansion of an entity that is gone brought too', async () => {
    const { explorer } = await explore([hub, 'organisation:other'])
    await expand(explorer, hub, supporters)
    await expand(explorer, 'organisation:other')
    removeFromCanvas(explorer, 'organisation:other')
    expect(toCollapse(explorer)).toEqual(['country:00', 'country:40'])
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
