import { useEffect, useState } from 'react'
import { chosenTheme, keepTheme, otherTheme } from '../actions/theme.ts'
import type { Theme } from '../canvas/palette.ts'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
const currentTheme = () => chosenTheme(localStorage, systemIsDark.matches)

/** The theme that the explorer and the console share, in every window of this browser. */
export function useTheme(): readonly [theme: Theme, toggle: () => void] {
  const [theme, setTheme] = useState(currentTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    const follow = () => setTheme(currentTheme())
    systemIsDark.addEventListener('change', follow)
    window.addEventListener('storage', follow)
    return () => {
      systemIsDark.removeEventListener('change', follow)
      window.removeEventListener('storage', follow)
    }
  }, [])
  const toggle = () => {
    keepTheme(localStorage, otherTheme(theme))
    setTheme(otherTheme(theme))
  }
  return [theme, toggle]
}
