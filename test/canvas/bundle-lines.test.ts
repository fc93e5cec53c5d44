import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bend, type BundledLine, bundleLines, type LineEnd } from '../../client/canvas/bundle-lines.ts'
import type { Point } from '../../client/canvas/scene.ts'

const radius = 20

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A hub in the middle and an end in each of these directions, 400 away. */
function star(degrees: readonly number[], leadsIn = false) {
  const places = new Map<string, LineEnd>([['hub', { x: 50, y: -20, radius }]])
  const lines = degrees.map((angle, index): BundledLine => {
    const id = `end-${index}`
    places.set(id, { x: 50 + 400 * Math.cos(radians(angle)), y: -20 + 400 * Math.sin(radians(angle)), radius })
    return leadsIn ? { id: `l${index}`, source: id, target: 'hub' } : { id: `l${index}`, source: 'hub', target: id }
  })
  return { lines, places, bends: bundleLines(lines, (id) => places.get(id) ?? null) }
}

/** The point by which a line bends, as Cytoscape finds it. */
function pointOf(line: BundledLine, { along, aside }: Bend, places: ReadonlyMap<string, Point>): Point {
  const [from, to] = [places.get(line.source), places.get(line.target)]
  if (from === undefined || to === undefined) throw new Error('The line has no ends')
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(x, y)
  return { x: from.x + along * x - (aside * y) / length, y: from.y + along * y + (aside * x) / length }
}

const towards = ({ x, y }: Point) => Math.round((Math.atan2(y + 20, x - 50) * 180) / Math.PI)

const twoFans = [0, 4, 8, 12, 16, 20, 170, 175, 180, 185, 190]

describe('lines of a hub', () => {
  test('that lead the same way leave it in one direction', () => {
    for (const leadsIn of [false, true]) {
      const { lines, places, bends } = star(twoFans, leadsIn)
      const directions = lines.map((line) => {
        const bend = bends.get(line.id)
        return bend === undefined ? null : towards(pointOf(line, bend, places))
      })
      expect(directions.map((angle) => (angle === null ? null : (angle + 360) % 360))).toEqual([
        10, 10, 10, 10, 10, 10, 180, 180, 180, 180, 180,
      ])
    }
  })

  test('that lead all around part into bundles narrow enough to tell where each goes', () => {
    const { bends } = star(Array.from({ length: 36 }, (_, index) => index * 10))
    expect(bends.size).toBe(36)
    for (const { aside } of bends.values()) expect(Math.abs(aside)).toBeLessThanOrEqual(0.24 * 400)
  })

  test('stay straight where there are few of them, or where one leads its own way', () => {
    expect(star([0, 5, 10, 15]).bends.size).toBe(0)
    const { bends } = star([...twoFans, 95])
    expect(bends.has('l11')).toBe(false)
    expect(bends.size).toBe(11)
  })

  test('stay straight where they would bend within a shape', () => {
    const { lines, places } = star(twoFans)
    const near = new Map(places).set('end-2', { x: 50 + 60 * Math.cos(radians(8)), y: -20, radius })
    const bends = bundleLines(lines, (id) => near.get(id) ?? null)
    expect(lines.filter(({ id }) => !bends.has(id)).map(({ id }) => id)).toEqual(['l2'])
    const wide = new Map(places).set('hub', { x: 50, y: -20, radius: 245 })
    expect(bundleLines(lines, (id) => wide.get(id) ?? null).size).toBe(0)
    const large = new Map(places).set('end-2', { x: 50 + 400, y: 40, radius: 160 })
    expect(bundleLines(lines, (id) => large.get(id) ?? null).has('l2')).toBe(false)
  })

  test('have the same bends whatever their order', () => {
    const { lines, places, bends } = star(twoFans)
    const turned = bundleLines(lines.toReversed(), (id) => places.get(id) ?? null)
    expect([...turned].toSorted()).toEqual([...bends].toSorted())
  })
})

test('lines without a place, with both ends in one place, or from an entity to itself stay straight', () => {
  const { lines, places } = star(twoFans)
  places.set('end-0', { x: 50, y: -20, radius })
  places.delete('end-1')
  const bends = bundleLines([...lines, { id: 'self', source: 'hub', target: 'hub' }], (id) => places.get(id) ?? null)
  expect(['l0', 'l1', 'self'].filter((id) => bends.has(id))).toEqual([])
  expect(bends.size).toBe(9)
})

test('no bend leads far off the way of its line, or lies in a shape at its ends, wherever things stand', () => {
  const points = fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
    radius: fc.integer({ min: 14, max: 40 }),
  })
  fc.assert(
    fc.property(fc.array(points, { minLength: 12, maxLength: 60 }), (places) => {
      const lines = places.slice(1).map((_, index) => ({ id: `l${index}`, source: '0', target: String(index + 1) }))
      const bends = bundleLines(lines, (id) => places[Number(id)] ?? null)
      for (const [id, { along, aside }] of bends) {
        const end = places[Number(id.slice(1)) + 1]
        const hub = places[0]
        if (end === undefined || hub === undefined) throw new Error(`${id} leads nowhere`)
        expect(along).toBeGreaterThan(0)
        expect(along).toBeLessThan(1)
        const length = Math.hypot(end.x - hub.x, end.y - hub.y)
        expect(Math.abs(aside)).toBeLessThanOrEqual(0.24 * length + 0.05)
        expect(Math.hypot(along * length, aside)).toBeGreaterThan(hub.radius + 5)
        expect(Math.hypot((1 - along) * length, aside)).toBeGreaterThan(end.radius + 5)
      }
    }),
  )
})
