import { type RefObject, useEffect } from 'react'

/**
 * Scrolls a grid to the row of what is selected, and takes the focus there where the grid has it. Rows far off are not
 * on the page, so their place is reckoned from their share of the whole.
 */
export function useRowInSight(grid: RefObject<HTMLElement | null>, key: string | undefined, share: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorting anew does not scroll
  useEffect(() => {
    const scroller = grid.current
    if (scroller === null || key === undefined) return
    const row = () => scroller.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    const settle = () => {
      row()?.scrollIntoView({ block: 'nearest' })
      if (document.activeElement?.getAttribute('role') === 'row' && scroller.contains(document.activeElement))
        row()?.focus({ preventScroll: true })
    }
    let frame = requestAnimationFrame(() => {
      if (row() === null) scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2
      frame = requestAnimationFrame(settle)
    })
    return () => cancelAnimationFrame(frame)
  }, [grid, key])
}
