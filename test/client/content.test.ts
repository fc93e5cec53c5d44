import { describe, expect, test } from 'vitest'
import type { CanvasLink } from '../../client/api/records.ts'
import { addToContent, emptyContent, remainingOf, removeFromContent } from '../../client/state/content.ts'
import { noFilter } from '../../client/state/filter.ts'
import { emptyHistory, type History, recordStep, type Snapshot } from '../../client/state/history.ts'
import { keepContent } from '../../client/state/keep-content.ts'
import { selectScene } from '../../client/state/select-scene.ts'
import { entityNamed } from './fake-api.ts'

const link = (source: string, target: string): CanvasLink => ({
  id: `${source}~${target}`,
  source,
  target,
  claimCount: 1,
  forward: 1,
  backward: 0,
  types: [{ type: 'URGED', count: 1 }],
  modalities: [{ modality: 'PLANNED', count: 1 }],
  actions: [],
})

const [france, russia, ukraine] = ['country:FR', 'country:RU', 'country:UA'] as const

const content = addToContent(emptyContent, {
  entities: [entityNamed(france, 1), entityNamed(russia, 4), entityNamed(ukraine, 2)],
  links: [link(france, ukraine), link(russia, ukraine)],
})

test('a link stands only where both its ends stand', () => {
  const only = addToContent(emptyContent, { entities: [entityNamed(france)], links: [link(france, ukraine)] })
  expect([...only.links.keys()]).toEqual([])
})

test('what is left of an entity counts the neighbours that do not stand beside it', () => {
  expect(remainingOf(content, russia)).toBe(3)
  expect(remainingOf(content, ukraine)).toBe(0)
  expect(remainingOf(removeFromContent(content, new Set([france])), ukraine)).toBe(1)
})

test('what is removed takes its links along and leaves the rest', () => {
  const rest = removeFromContent(content, new Set([russia]))
  expect([...rest.entities.keys()]).toEqual([france, ukraine])
  expect([...rest.links.keys()]).toEqual([`${france}~${ukraine}`])
})

test('the scene tells tone, firmness, direction and what is left', () => {
  const scene = selectScene(content, ukraine)
  expect(scene.selection).toBe(ukraine)
  expect(scene.entities.find(({ id }) => id === russia)).toEqual({
    id: russia,
    kind: 'COUNTRY',
    name: 'RU',
    caption: null,
    flag: null,
    importance: 4,
    remaining: 3,
  })
  expect(scene.links.find(({ source }) => source === russia)).toEqual({
    id: `${russia}~${ukraine}`,
    source: russia,
    target: ukraine,
    claimCount: 1,
    tone: 'neutral',
    firm: false,
    directed: 'forward',
    label: 'urged',
  })
})

test('the scene writes a date with an event, an ordinal with a phase and its value with a figure', () => {
  const drawn = addToContent(emptyContent, {
    entities: [
      { ...entityNamed('figure:over-30'), value: 30, comparator: 'MORE_THAN' },
      { ...entityNamed('country:event'), kind: 'EVENT', date: 'January 3rd' },
      { ...entityNamed('country:phase'), kind: 'PHASE', order: 2 },
    ],
    links: [],
  })
  expect(selectScene(drawn, null).entities.map(({ caption }) => caption)).toEqual(['> 30', 'January 3rd', '2'])
})

describe('what is drawn again as undo remembers it', () => {
  const snapshot = { content, origins: new Map(), sifting: { filter: noFilter, passing: null }, positions: {} }
  const history = recordStep(emptyHistory, { label: 'Open the overview', snapshot })

  test('is the same object', () => {
    const again = { entities: [...content.entities.values()], links: [...content.links.values()] }
    expect(keepContent(structuredClone(again), history)).toBe(content)
  })

  test('is the same but for what has changed', () => {
    const drawing = { entities: [entityNamed(france, 1), entityNamed(ukraine, 5)], links: [link(france, ukraine)] }
    const kept = keepContent(drawing, history)
    expect(kept).toEqual(addToContent(emptyContent, drawing))
    expect(kept.entities.get(france)).toBe(content.entities.get(france))
    expect(kept.entities.get(ukraine)).toBe(drawing.entities[1])
    expect(kept.links.get(`${france}~${ukraine}`)).toBe(content.links.get(`${france}~${ukraine}`))
  })

  test('stands at places that are held once', () => {
    const at = (x: number): Snapshot => ({ ...snapshot, positions: { [france]: { x, y: 2 } } })
    const record = (history: History, x: number) => recordStep(history, { label: 'Filter', snapshot: at(x) })
    const [first, second, third] = record(record(record(emptyHistory, 1), 1), 3).past
    expect(second?.snapshot.positions).toBe(first?.snapshot.positions)
    expect(third?.snapshot).toEqual(at(3))
  })
})
