import type { Theme } from '../canvas/palette.ts'
import type { Explorer } from './explorer.ts'

/** Turns light into dark and back; the choice is kept in this browser. */
export function toggleTheme({ store }: Explorer, storage: Pick<Storage, 'setItem'>): void {
  const theme: Theme = store.getState().theme === 'light' ? 'dark' : 'light'
  storage.setItem('entente.theme', theme)
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
