import type { Tone } from './scene.ts'

export type Theme = 'light' | 'dark'

/** The colours of a theme, as the canvas draws them and the stylesheets repeat them. */
export interface Palette {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly accent: string
  readonly tones: Readonly<Record<Tone, string>>
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#F6F2E9',
    surface: '#FCFAF5',
    ink: '#22282E',
    muted: '#5E6670',
    rule: '#D9D2C3',
    accent: '#5B4BC4',
    tones: { cooperation: '#1F6F8B', neutral: '#80786B', conflict: '#B8441B' },
  },
  dark: {
    paper: '#14181D',
    surface: '#1B2027',
    ink: '#E8E4DA',
    muted: '#A3A8AE',
    rule: '#333A43',
    accent: '#B3A6FF',
    tones: { cooperation: '#6CB8D6', neutral: '#8E8A82', conflict: '#F08A5D' },
  },
}

/** Lines rest a little behind names and shapes, and are still told apart from the paper. */
export const restingLineOpacity = 0.88
