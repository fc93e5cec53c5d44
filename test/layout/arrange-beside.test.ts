import { describe, expect, test } from 'vitest'
import { arrangeBeside, type Standing } from '../../client/layout/arrange-beside.ts'
import type { Footprint, Tie } from '../../client/layout/footprint.ts'
import { bodyNamed, overlapsIn } from './bodies.ts'

const frame = { width: 1200, height: 800 }
const standingAt = (id: string, x: number, y: number): Standing => ({ ...bodyNamed(id), x, y })
const crowd = Array.from({ length: 12 }, (_, index) =>
  standingAt(`crowd-${index}`, 160 + 110 * (index % 3), 80 * Math.floor(index / 3) - 120),
)

describe('placing newcomers beside what stands', () => {
  test('places only the newcomers', () => {
    const spots = arrangeBeside({
      standing: [standingAt('hub', 0, 0), ...crowd],
      newcomers: [bodyNamed('a'), bodyNamed('b')],
      ties: [{ source: 'hub', target: 'a' }],
      anchor: 'hub',
      frame,
    })
    expect(Object.keys(spots).sort()).toEqual(['a', 'b'])
  })

  test('turns away from the crowd', () => {
    const newcomers = Array.from({ length: 6 }, (_, index) => bodyNamed(`new-${index}`))
    const spots = arrangeBeside({
      standing: [standingAt('hub', 0, 0), ...crowd],
      newcomers,
      ties: newcomers.map(({ id }) => ({ source: id, target: 'hub' })),
      anchor: 'hub',
      frame,
    })
    for (const { id } of newcomers) expect(spots[id]!.x).toBeLessThan(20)
  })

  test('overlaps neither what stands nor other newcomers', () => {
    const standing = [standingAt('hub', 0, 0), ...crowd]
    const newcomers = Array.from({ length: 30 }, (_, index) => bodyNamed(`new-${index}`))
    const ties = newcomers.flatMap(({ id }, index) => [
      { source: id, target: 'hub' },
      ...(index % 3 === 0 ? [{ source: id, target: `crowd-${index % 12}` }] : []),
      ...(index % 5 === 0 ? [{ source: id, target: 'new-1' }] : []),
    ])
    const spots = arrangeBeside({ standing, newcomers, ties, anchor: 'hub', frame })
    const all = { ...spots, ...Object.fromEntries(standing.map(({ id, x, y }) => [id, { x, y }])) }
    expect(overlapsIn([...standing, ...newcomers], all)).toEqual([])
  })

  test('leaves each newcomer to a dense drawing the place that it found first, whoever comes after it', () => {
    const standing = Array.from({ length: 30 }, (_, index) =>
      standingAt(`old-${index}`, 130 * (index % 6), 110 * Math.floor(index / 6)),
    )
    const dense = standing.flatMap(({ id: source }, index) =>
      standing.slice(index + 1).map(({ id: target }) => ({ source, target })),
    )
    const [first, later] = [bodyNamed('first'), bodyNamed('later')]
    const tiesOf = (id: string, count: number) =>
      standing.slice(0, count).map((body) => ({ source: id, target: body.id }))
    const beside = (newcomers: readonly Footprint[], ties: readonly Tie[]) =>
      arrangeBeside({ standing, newcomers, ties, anchor: 'old-0', frame })
    const alone = beside([first], [...dense, ...tiesOf('first', 5)])
    const both = beside([first, later], [...dense, ...tiesOf('first', 5), ...tiesOf('later', 4)])
    expect(both.first).toEqual(alone.first)
  })

  test('puts very many newcomers next to what stands, as a drawing of their own', () => {
    const newcomers = Array.from({ length: 160 }, (_, index) => bodyNamed(`new-${index}`))
    const ties = newcomers.map(({ id }, index) => ({ source: id, target: `new-${index >> 2}` }))
    const roomy = { width: 4800, height: 3200 }
    const spots = arrangeBeside({ standing: crowd, newcomers, ties, anchor: null, frame: roomy })
    expect(Object.keys(spots).sort()).toEqual(newcomers.map(({ id }) => id).sort())
    const all = { ...spots, ...Object.fromEntries(crowd.map(({ id, x, y }) => [id, { x, y }])) }
    expect(overlapsIn([...crowd, ...newcomers], all)).toEqual([])
  })

  test('places what is tied to several near them when there is no anchor', () => {
    const standing = [standingAt('left', -300, 0), standingAt('right', 300, 0)]
    const ties = [
      { source: 'left', target: 'bridge' },
      { source: 'bridge', target: 'right' },
    ]
    const { bridge } = arrangeBeside({ standing, newcomers: [bodyNamed('bridge')], ties, anchor: null, frame })
    expect(Math.abs(bridge!.x)).toBeLessThan(200)
  })

  test('gives one that is tied to nothing free ground', () => {
    const standing = crowd
    const spots = arrangeBeside({ standing, newcomers: [bodyNamed('stranger')], ties: [], anchor: null, frame })
    const all = { ...spots, ...Object.fromEntries(standing.map(({ id, x, y }) => [id, { x, y }])) }
    expect(overlapsIn([...standing, bodyNamed('stranger')], all)).toEqual([])
  })

  test('lays out a first expansion as if anew, around the entity that stands', () => {
    const newcomers = Array.from({ length: 9 }, (_, index) => bodyNamed(`new-${index}`))
    const hub = standingAt('hub', 512, -77)
    const ties = newcomers.map(({ id }) => ({ source: id, target: 'hub' }))
    const spots = arrangeBeside({ standing: [hub], newcomers, ties, anchor: 'hub', frame })
    const all = { ...spots, hub: { x: hub.x, y: hub.y } }
    expect(overlapsIn([hub, ...newcomers], all)).toEqual([])
    expect(arrangeBeside({ standing: [hub], newcomers, ties, anchor: 'hub', frame })).toEqual(spots)
  })
})
