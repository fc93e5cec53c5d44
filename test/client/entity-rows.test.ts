import { describe, expect, test } from 'vitest'
import { addToContent, emptyContent, removeFromContent } from '../../client/state/content.ts'
import { entityRows, type RowColumn, type RowOrder, sortRows } from '../../client/state/entity-rows.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'

const entities = [
  { ...entityNamed('event:talks', 4), name: 'Talks', date: 'in March', earliest: '2025-03-01' },
  { ...entityNamed('country:UA', 9), name: 'Ukraine' },
  { ...entityNamed('event:summit', 1), name: 'Summit', date: 'on 1 September', earliest: '2025-09-01' },
  { ...entityNamed('person:zola', 2), name: 'Émile Zola' },
]
const links = await createFakeApi([
  ['country:UA', 'PARTICIPATED_IN', 'event:talks'],
  ['person:zola', 'PARTICIPATED_IN', 'event:talks'],
]).linksAmong(
  entities.map(({ id }) => id),
  new AbortController().signal,
)
const content = addToContent(emptyContent, { entities, links })
const rows = entityRows(content, content)

const sorted = (column: RowColumn, direction: RowOrder['direction']) =>
  sortRows(rows, { column, direction }).map(({ entity }) => entity.name)

describe('the table of entities', () => {
  test('counts the ties that stand on the canvas and those that are left', () => {
    expect(rows.map(({ entity, standing, left }) => [entity.name, standing, left])).toEqual([
      ['Talks', 2, 2],
      ['Ukraine', 1, 8],
      ['Summit', 0, 1],
      ['Émile Zola', 1, 1],
    ])
  })

  test('counts only ties that are shown, and does not count as left what is filtered out', () => {
    const shown = removeFromContent(content, new Set(['person:zola']))
    expect(entityRows(shown, content).map(({ entity, standing, left }) => [entity.name, standing, left])).toEqual([
      ['Talks', 1, 2],
      ['Ukraine', 1, 8],
      ['Summit', 0, 1],
    ])
  })

  test('sorts names as a reader would, accents included', () => {
    expect(sorted('name', 'ascending')).toEqual(['Émile Zola', 'Summit', 'Talks', 'Ukraine'])
    expect(sorted('name', 'descending')).toEqual(['Ukraine', 'Talks', 'Summit', 'Émile Zola'])
  })

  test('sorts kinds as the legend does, and equals by name', () => {
    expect(sorted('kind', 'ascending')).toEqual(['Ukraine', 'Émile Zola', 'Summit', 'Talks'])
  })

  test('leaves what has no date last, whichever way dates run', () => {
    expect(sorted('date', 'ascending')).toEqual(['Talks', 'Summit', 'Émile Zola', 'Ukraine'])
    expect(sorted('date', 'descending')).toEqual(['Summit', 'Talks', 'Émile Zola', 'Ukraine'])
  })

  test('sorts by ties here and in all', () => {
    expect(sorted('standing', 'descending')).toEqual(['Talks', 'Émile Zola', 'Ukraine', 'Summit'])
    expect(sorted('neighbours', 'ascending')).toEqual(['Summit', 'Émile Zola', 'Talks', 'Ukraine'])
  })
})
