import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { graphStyle } from '../../client/canvas/graph-style.ts'
import { flagImage } from '../../client/canvas/icons.ts'
import { palettes } from '../../client/canvas/palette.ts'
import { entityKinds, type SceneEntity, type SceneLink, type Tone } from '../../client/canvas/scene.ts'
import { entityElement, linkElement } from '../../client/canvas/scene-elements.ts'

const entity = (id: string, change: Partial<SceneEntity> = {}): SceneEntity => ({
  id,
  kind: 'COUNTRY',
  name: id,
  caption: null,
  flag: null,
  importance: 1,
  remaining: 0,
  ...change,
})

const link = (change: Partial<SceneLink> = {}): SceneLink => ({
  id: 'a~b',
  source: 'a',
  target: 'b',
  claimCount: 1,
  tone: 'neutral',
  firm: true,
  directed: 'forward',
  label: null,
  ...change,
})

function drawn(a: SceneEntity, b: SceneEntity, between: SceneLink) {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [entityElement(a), entityElement(b), linkElement(between)],
  })
  graph.style().fromJson(graphStyle(palettes.light)).update()
  return graph
}

const line = (change: Partial<SceneLink>, targetImportance = 1) =>
  drawn(entity('a'), entity('b', { importance: targetImportance }), link(change)).getElementById('a~b')

describe('how a line is drawn', () => {
  test.each<[Tone, string, boolean]>([
    ['cooperation', 'triangle', false],
    ['neutral', 'vee', false],
    ['conflict', 'tee', true],
  ])('%s has an arrowhead of its own, and only conflict is a double line', (tone, arrow, isDouble) => {
    const edge = line({ tone })
    expect(edge.style('target-arrow-shape')).toBe(arrow)
    expect(Number.parseFloat(edge.style('line-outline-width')) > 0).toBe(isDouble)
  })

  test('what is only planned or conditional is dashed', () => {
    expect(line({ firm: true }).style('line-style')).toBe('solid')
    expect(line({ firm: false }).style('line-style')).toBe('dashed')
  })

  test('more claims make it wider, up to a limit', () => {
    const width = (claimCount: number) => Number.parseFloat(line({ claimCount }).style('width'))
    expect(width(10)).toBeGreaterThan(width(1))
    expect(width(1_000_000)).toBe(width(10_000_000))
  })

  test.each([
    ['forward', 'none', 'vee'],
    ['backward', 'vee', 'none'],
    ['both', 'vee', 'vee'],
    ['none', 'none', 'none'],
  ] as const)('%s points where it should', (directed, source, target) => {
    const edge = line({ directed })
    expect([edge.style('source-arrow-shape'), edge.style('target-arrow-shape')]).toEqual([source, target])
  })

  test('a hub is not buried in arrowheads until its lines are looked at', () => {
    const edge = line({}, 40)
    expect(edge.style('target-arrow-shape')).toBe('none')
    edge.addClass('near')
    expect(edge.style('target-arrow-shape')).toBe('vee')
  })
})

describe('how an entity is drawn', () => {
  test('every kind can be told from the others without colour', () => {
    const looks = entityKinds.map((kind) => {
      const node = drawn(entity('a', { kind }), entity('b'), link()).getElementById('a')
      if (kind === 'COUNTRY') node.data('flag', flagImage('ua'))
      return [node.style('shape'), node.style('shape-polygon-points'), node.style('background-image')].join(' ')
    })
    expect(new Set(looks).size).toBe(entityKinds.length)
  })

  test('a greater degree makes it larger, but slowly', () => {
    const width = (importance: number) =>
      Number.parseFloat(drawn(entity('a', { importance }), entity('b'), link()).getElementById('a').style('width'))
    expect(width(40)).toBeGreaterThan(width(1))
    expect(width(5000)).toBeLessThan(2 * width(1))
  })
})
