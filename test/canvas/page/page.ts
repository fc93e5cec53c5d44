import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { GraphCanvas } from '../../../client/canvas/graph-canvas.ts'
import { palettes, type Theme } from '../../../client/canvas/palette.ts'

const wanted = new URLSearchParams(location.search)
const theme: Theme = wanted.get('theme') === 'dark' ? 'dark' : 'light'
const container = document.getElementById('canvas')
if (container === null) throw new Error('The page has no place for the canvas.')
container.style.backgroundColor = palettes[theme].paper

const gestures: string[] = []
const canvas = new GraphCanvas(
  container,
  {
    select: (id) => gestures.push(`select ${id ?? 'nothing'}`),
    expand: (id) => gestures.push(`expand ${id}`),
  },
  { theme, reducedMotion: wanted.get('motion') !== 'on' },
)

export interface CanvasPage {
  readonly canvas: GraphCanvas
  readonly gestures: readonly string[]
}

Object.assign(window, { page: { canvas, gestures } satisfies CanvasPage })
