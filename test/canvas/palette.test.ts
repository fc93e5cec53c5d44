import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { palettes, restingLineOpacity } from '../../client/canvas/palette.ts'
import { colourOf, contrast, over } from './contrast.ts'

const text = 4.5
const shape = 3

const stylesheet = await readFile(new URL('../../client/styles/tokens.css', import.meta.url), 'utf8')

/** The colours of a theme as the stylesheets name them. */
function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = stylesheet.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** Every pair of ink and ground in which the page writes. */
const written: readonly (readonly [ground: string, inks: readonly string[]])[] = [
  ['paper', ['ink', 'muted', 'accent']],
  ['surface', ['ink', 'muted', 'accent', 'conflict', 'cooperation']],
  ['wash', ['ink', 'muted', 'accent']],
  ['chosen', ['ink', 'muted', 'accent']],
  ['conflict-wash', ['ink', 'muted', 'accent', 'conflict']],
  ['accent', ['on-accent']],
  ['ink', ['paper']],
]
const pairs = written.flatMap(([ground, inks]) => inks.map((ink) => [ink, ground] as const))

describe.each(Object.entries(palettes))('the %s palette', (theme, palette) => {
  const tokens = tokensOf(theme)
  const colour = (name: string) => colourOf(tokens.get(name) ?? '')
  const [paper, surface] = [colourOf(palette.paper), colourOf(palette.surface)]

  test('is the same on the canvas and in the stylesheets', () => {
    const { tones, ...colours } = palette
    const drawn = Object.entries({ ...colours, ...tones })
    expect(drawn.map(([name, hex]) => [name, hex.toLowerCase()])).toEqual(
      drawn.map(([name]) => [name, tokens.get(name)]),
    )
  })

  test.each(pairs)('writes in %s legibly on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(text)
  })

  test.each(Object.entries(palette.tones))('draws lines of %s that stand out from the paper', (_tone, hex) => {
    expect(contrast(over(colourOf(hex), paper, restingLineOpacity), paper)).toBeGreaterThanOrEqual(shape)
  })

  test.each(['neutral', 'accent', 'conflict', 'cooperation', 'ink'])(
    'draws borders, rings and icons of %s that stand out from every ground',
    (name) => {
      for (const ground of [paper, surface]) expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(shape)
    },
  )
})
