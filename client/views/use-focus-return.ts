import { useEffect } from 'react'
import { focusSurface } from './focus-surface.ts'

/** Gives the keyboard back to the graph where what held it is gone from the page. */
export function useFocusReturn(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return
    return () => {
      if (document.activeElement === null || document.activeElement === document.body) focusSurface()
    }
  }, [isOpen])
}
