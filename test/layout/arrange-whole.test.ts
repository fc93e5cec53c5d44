import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeWhole } from '../../client/layout/arrange-whole.ts'
import { boundsOf, boxAt, type Tie } from '../../client/layout/footprint.ts'
import { articleScene } from '../canvas/article-scene.ts'
import { bodyNamed, overlapsIn } from './bodies.ts'

const frame = { width: 1440, height: 900 }
const star = (leaves: number): Tie[] =>
  Array.from({ length: leaves }, (_, index) => ({ source: `leaf-${index}`, target: 'hub' }))
const bodiesOf = (ties: readonly Tie[]) =>
  [...new Set(ties.flatMap(({ source, target }) => [source, target]))].map((id) => bodyNamed(id))

describe('laying out a whole graph', () => {
  test('draws nothing for nothing, and one entity alone', () => {
    expect(arrangeWhole([], [], frame)).toEqual({})
    expect(arrangeWhole([bodyNamed('a')], [], frame)).toEqual({ a: { x: 0, y: 0 } })
  })

  test('comes out the same at every run, whatever the order it is given in', () => {
    const ties = [...star(35), { source: 'leaf-1', target: 'leaf-2' }, { source: 'leaf-2', target: 'leaf-30' }]
    const bodies = bodiesOf(ties)
    const once = arrangeWhole(bodies, ties, frame)
    expect(arrangeWhole(bodies, ties, frame)).toEqual(once)
    expect(arrangeWhole([...bodies].reverse(), [...ties].reverse(), frame)).toEqual(once)
  })

  test('fans the members of a hub out around it without overlaps', () => {
    const bodies = bodiesOf(star(38))
    const spots = arrangeWhole(bodies, star(38), frame)
    expect(overlapsIn(bodies, spots)).toEqual([])
    const hub = spots.hub!
    const angles = bodies
      .filter(({ id }) => id !== 'hub')
      .map(({ id }) => Math.atan2(spots[id]!.y - hub.y, spots[id]!.x - hub.x))
      .sort((a, b) => a - b)
    const gaps = angles.map(
      (angle, index) => ((angles[index + 1] ?? angles[0]! + 2 * Math.PI) - angle) * (180 / Math.PI),
    )
    expect(Math.max(...gaps)).toBeLessThan(3 * (360 / 38))
  })

  test.each([
    ['wider than high on a wide screen', { width: 1440, height: 900 }, 1.3, 2.2],
    ['higher than wide on a phone', { width: 390, height: 844 }, 0.35, 0.6],
  ])('draws the article %s', (_case, screen, least, most) => {
    const bodies = articleScene.entities.map(({ id, name }) => ({ ...bodyNamed(name), id }))
    const spots = arrangeWhole(bodies, articleScene.links, screen)
    const { left, right, top, bottom } = boundsOf(bodies.map((body) => boxAt(body, spots[body.id]!)))
    const ratio = (right - left) / (bottom - top)
    expect(ratio).toBeGreaterThan(least)
    expect(ratio).toBeLessThan(most)
  })

  test('sets parts that no tie joins apart from each other', () => {
    const ties = [...star(12), { source: 'x', target: 'y' }, { source: 'y', target: 'z' }]
    const bodies = [...bodiesOf(ties), bodyNamed('alone')]
    expect(overlapsIn(bodies, arrangeWhole(bodies, ties, frame))).toEqual([])
  })

  test('takes ties to oneself and doubled ties in its stride', () => {
    const ties = [
      { source: 'a', target: 'a' },
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
    ]
    const bodies = bodiesOf(ties)
    expect(overlapsIn(bodies, arrangeWhole(bodies, ties, frame))).toEqual([])
  })

  test('never lets two entities overlap, whatever the graph', () => {
    const tie = fc.record({ source: fc.nat(24), target: fc.nat(24) })
    fc.assert(
      fc.property(fc.array(tie, { minLength: 1, maxLength: 50 }), (drawn) => {
        const ties = drawn.map(({ source, target }) => ({ source: `entity ${source}`, target: `entity ${target}` }))
        const bodies = bodiesOf(ties)
        expect(overlapsIn(bodies, arrangeWhole(bodies, ties, frame))).toEqual([])
      }),
      { numRuns: 25, seed: 4 },
    )
  })
})
