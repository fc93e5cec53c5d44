import { editor } from 'monaco-graphql/esm/monaco-editor.js'
import { type Palette, palettes, type Theme } from '../canvas/palette.ts'

export const editorThemes: Readonly<Record<Theme, string>> = { light: 'entente-light', dark: 'entente-dark' }

const washes: Readonly<Record<Theme, string>> = { light: '#EFE9DC', dark: '#262D36' }

const hex = (colour: string) => colour.slice(1)

const rulesOf = ({ ink, muted, accent, tones }: Palette): editor.ITokenThemeRule[] => [
  { token: '', foreground: hex(ink) },
  { token: 'comment', foreground: hex(muted), fontStyle: 'italic' },
  { token: 'keyword', foreground: hex(accent) },
  { token: 'key.identifier.gql', foreground: hex(ink) },
  { token: 'identifier.gql', foreground: hex(ink) },
  { token: 'argument.identifier.gql', foreground: hex(muted) },
  { token: 'type.identifier.gql', foreground: hex(tones.conflict) },
  { token: 'string', foreground: hex(tones.cooperation) },
  { token: 'string.key.json', foreground: hex(ink) },
  { token: 'string.value.json', foreground: hex(tones.cooperation) },
  { token: 'number', foreground: hex(accent) },
  { token: 'keyword.json', foreground: hex(accent) },
  { token: 'delimiter', foreground: hex(muted) },
]

const coloursOf = ({ surface, ink, muted, rule, accent }: Palette, wash: string): editor.IColors => ({
  'editor.background': '#00000000',
  'editor.foreground': ink,
  'editor.selectionBackground': `${accent}40`,
  ...Object.fromEntries([1, 2, 3].map((level) => [`editorBracketHighlight.foreground${level}`, muted])),
  'editorBracketMatch.background': '#00000000',
  'editorBracketMatch.border': muted,
  'editorCursor.foreground': accent,
  'editorHoverWidget.background': surface,
  'editorHoverWidget.border': rule,
  'editorIndentGuide.background1': rule,
  'editorIndentGuide.activeBackground1': `${muted}80`,
  'editorLineNumber.foreground': muted,
  'editorLineNumber.activeForeground': ink,
  'editorSuggestWidget.background': surface,
  'editorSuggestWidget.border': rule,
  'editorSuggestWidget.highlightForeground': accent,
  'editorSuggestWidget.focusHighlightForeground': accent,
  'editorSuggestWidget.selectedBackground': wash,
  'editorSuggestWidget.selectedForeground': ink,
  'editorWidget.background': surface,
  'editorWidget.border': rule,
  focusBorder: accent,
  'input.background': wash,
  'list.focusBackground': wash,
  'list.hoverBackground': wash,
  'list.highlightForeground': accent,
  'menu.background': surface,
  'menu.foreground': ink,
  'menu.selectionBackground': wash,
  'menu.selectionForeground': ink,
  'quickInput.background': surface,
  'quickInputList.focusBackground': wash,
  'quickInputList.focusForeground': ink,
  'scrollbar.shadow': '#00000000',
  'textLink.foreground': accent,
  'textLink.activeForeground': accent,
})

/** Lets the editors be drawn in the colours of the explorer. */
export function defineEditorThemes(): void {
  for (const theme of ['light', 'dark'] as const) {
    editor.defineTheme(editorThemes[theme], {
      base: theme === 'light' ? 'vs' : 'vs-dark',
      inherit: true,
      rules: rulesOf(palettes[theme]),
      colors: coloursOf(palettes[theme], washes[theme]),
    })
  }
}
