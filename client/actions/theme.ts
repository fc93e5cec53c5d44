import type { Theme } from '../canvas/palette.ts'
import type { Explorer } from './explorer.ts'

export const otherTheme = (theme: Theme): Theme => (theme === 'light' ? 'dark' : 'light')

/** Keeps the reader's choice in this browser, for every page of ours. */
export const keepTheme = (storage: Pick<Storage, 'setItem'>, theme: Theme): void =>
  storage.setItem('entente.theme', theme)

/** Turns light into dark and back; the choice is kept in this browser. */
export function toggleTheme({ store }: Explorer, storage: Pick<Storage, 'setItem'>): void {
  const theme = otherTheme(store.getState().theme)
  keepTheme(storage, theme)
  store.setState({ theme, announcement: theme === 'light' ? 'Light colours.' : 'Dark colours.' })
}

/** The theme chosen earlier, or what the system prefers. */
export function chosenTheme(storage: Pick<Storage, 'getItem'>, systemIsDark: boolean): Theme {
  const chosen = storage.getItem('entente.theme')
  if (chosen === 'light' || chosen === 'dark') return chosen
  return systemIsDark ? 'dark' : 'light'
}

/** Follows the system as long as the reader has not chosen. */
export function followSystemTheme({ store }: Explorer, storage: Pick<Storage, 'getItem'>, systemIsDark: boolean): void {
  store.setState({ theme: chosenTheme(storage, systemIsDark) })
}
