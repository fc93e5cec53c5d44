import { describe, expect, test } from 'vitest'
import { palettes, restingLineOpacity } from '../../client/canvas/palette.ts'

type Colour = readonly [number, number, number]

const parse = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never

const over = (colour: Colour, ground: Colour, opacity: number): Colour =>
  colour.map((part, index) => part * opacity + ground[index]! * (1 - opacity)) as never

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (lighter! + 0.05) / (darker! + 0.05)
}

describe.each(Object.entries(palettes))('the %s palette', (_theme, palette) => {
  const grounds = [parse(palette.paper), parse(palette.surface)]

  test.each(['ink', 'muted', 'accent'] as const)('writes in %s legibly on paper and on surfaces', (name) => {
    for (const ground of grounds) expect(contrast(parse(palette[name]), ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(palette.tones))('draws lines of %s that stand out from the paper', (_tone, colour) => {
    const paper = parse(palette.paper)
    expect(contrast(over(parse(colour), paper, restingLineOpacity), paper)).toBeGreaterThanOrEqual(3)
  })
})
