import { fillOf, inkUpon, svgUri } from './icons.ts'
import { type Palette, palettes, type Theme } from './palette.ts'
import type { EntityKind, LineStyle, Tone } from './scene.ts'
import { type KindShape, kindShapes } from './shape-of-kind.ts'

export interface LegendItem<Key extends string = string> {
  readonly key: Key
  readonly label: string
  /** The address of an image, 24 pixels high: square for a kind, 40 wide for a line. */
  readonly image: string
}

const inscriptions: Partial<Readonly<Record<EntityKind, string>>> = {
  PERSON: '<text x="12" y="15.6" font-family="Georgia, serif" font-size="10">P</text>',
  PHASE: '<text x="12" y="15.2" font-family="sans-serif" font-size="9">1</text>',
  STATEMENT:
    '<path d="M7.4 13.2c0-2.6 1.2-4.3 3.2-5.1l.5 1c-1 .5-1.6 1.3-1.7 2.1h1.5v3H7.4zm5.3 0c0-2.6 1.2-4.3 3.2-5.1l.5 1c-1 .5-1.6 1.3-1.7 2.1h1.5v3h-3.5z"/>',
  FIGURE: '<text x="12" y="15.4" font-family="sans-serif" font-size="9">35</text>',
}

/** A kind's shape and glyph as an image. */
export function kindImage(kind: EntityKind, theme: Theme): string {
  const palette = palettes[theme]
  const shape = kindShapes[kind]
  const ink = inkUpon(shape, palette)
  const within =
    kind === 'COUNTRY'
      ? flagSketch(palette)
      : shape.glyph === null
        ? `<g fill="${ink}" text-anchor="middle" font-weight="600">${inscriptions[kind] ?? ''}</g>`
        : `<g transform="translate(3 3) scale(.75)" color="${ink}" fill="none" stroke="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${shape.glyph}</g>`
  return svgUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">${outlineSvg(shape, palette)}${within}</svg>`,
  )
}

function outlineSvg(shape: KindShape, palette: Palette): string {
  const paint = `fill="${fillOf(shape, palette)}" stroke="${palette.ink}" stroke-width="1.1"`
  const [width, height] = [8.8 * shape.width, 8.8 * shape.height]
  if (shape.outline === 'ellipse') return `<ellipse cx="12" cy="12" rx="${width}" ry="${height}" ${paint}/>`
  if (shape.outline === 'round-rectangle')
    return `<rect x="${12 - width}" y="${12 - height}" width="${2 * width}" height="${2 * height}" rx="3.5" ${paint}/>`
  const points = shape.outline.map((part, index) => (12 + part * (index % 2 === 0 ? width : height)).toFixed(2))
  return `<polygon points="${points.join(' ')}" stroke-linejoin="round" ${paint}/>`
}

const flagSketch = ({ ink, tones }: Palette) =>
  `<path d="M3.2 12a8.8 8.8 0 0 1 17.6 0z" fill="${tones.cooperation}"/><ellipse cx="12" cy="12" rx="8.8" ry="8.8" fill="none" stroke="${ink}" stroke-width="1.1"/>`

const tones: readonly Tone[] = ['cooperation', 'neutral', 'conflict']

const toneNames: Readonly<Record<Tone, string>> = {
  cooperation: 'Cooperation',
  neutral: 'Neutral',
  conflict: 'Conflict',
}

/** How lines are drawn: tone by colour and form, dashes for what is planned or conditional, width for the number of claims. */
export function lineLegend(theme: Theme): readonly LegendItem<LineStyle | 'width'>[] {
  const palette = palettes[theme]
  const toneItems = tones.map((tone) => ({
    key: tone,
    label: toneNames[tone],
    image: lineImage(
      tone === 'conflict' ? doubleLine(palette) : plainLine(palette.tones[tone], 2) + head(tone, palette),
    ),
  }))
  const { neutral } = palette.tones
  return [
    ...toneItems,
    {
      key: 'planned',
      label: 'Only planned or conditional',
      image: lineImage(`<path d="M3 12h34" stroke="${neutral}" stroke-width="2" stroke-dasharray="6 4"/>`),
    },
    {
      key: 'width',
      label: 'Wider: more claims',
      image: lineImage(`<path d="M3 10.5 37 8v8L3 13.5z" fill="${neutral}"/>`),
    },
  ]
}

const lineImage = (drawing: string) =>
  svgUri(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="24" viewBox="0 0 40 24">${drawing}</svg>`)

const plainLine = (colour: string, width: number) =>
  `<path d="M3 12h31" stroke="${colour}" stroke-width="${width}" fill="none"/>`

const head = (tone: Tone, { tones }: Palette) =>
  tone === 'cooperation'
    ? `<path d="m30 8 7 4-7 4z" fill="${tones[tone]}"/>`
    : `<path d="m29 8 7 4-7 4 2.5-4z" fill="${tones[tone]}"/>`

const doubleLine = ({ tones }: Palette) =>
  `<path d="M3 10.2h33M3 13.8h33M36 7v10" stroke="${tones.conflict}" stroke-width="1.5" fill="none"/>`
