import { describe, expect, it } from 'vitest'
import { syntheticInteractions, usualShape } from '../../../seed/generators/synthetic-interactions.ts'
import { isEntityId, kindOfId } from '../../../server/graph/model/ids.ts'

const shape = { ...usualShape, seed: 7, interactions: 20_000, actors: 500 }
const told = [...syntheticInteractions(shape)]

const mostFirst = (words: readonly string[]): readonly number[] =>
  [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length).sort((a, b) => b - a)

describe('synthetic interactions', () => {
  it('are as many as asked for, in the order of their days', () => {
    const days = told.map(({ day }) => day)
    expect(told).toHaveLength(20_000)
    expect(days).toEqual(days.toSorted())
    expect([days.at(0), days.at(-1)]).toEqual(['2015-01-01', '2024-12-31'])
  })

  it('are the same for the same seed, and others for another', () => {
    expect([...syntheticInteractions(shape)]).toEqual(told)
    expect([...syntheticInteractions({ ...shape, seed: 8 })]).not.toEqual(told)
  })

  it('tie two different actors, whose ids tell their kind', () => {
    const actors = told.flatMap(({ source, target }) => [source, target])
    expect(told.filter(({ source, target }) => source.id === target.id)).toEqual([])
    expect(actors.filter(({ id, kind }) => !isEntityId(id) || kindOfId(id) !== kind)).toEqual([])
  })

  it('have the busiest actor in a good part of them, and many in a few', () => {
    const [busiest = 0, ...others] = mostFirst(told.flatMap(({ source, target }) => [source.id, target.id]))
    expect(busiest).toBeGreaterThan(20_000 / 5)
    expect(others.at(-1)).toBeLessThan(30)
  })

  it('come in bursts: a pair has days on which it does many times what it does on most', () => {
    const perPairAndDay = mostFirst(
      told.map(({ source, target, day }) => [...[source.id, target.id].sort(), day].join()),
    )
    expect(perPairAndDay[0]).toBeGreaterThan(5)
    expect(perPairAndDay[perPairAndDay.length >> 1]).toBe(1)
  })

  it('need two actors', () => {
    expect(() => syntheticInteractions({ ...shape, actors: 1 }).next()).toThrow(RangeError)
  })
})
