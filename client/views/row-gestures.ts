import type { KeyboardEvent, MouseEvent, SyntheticEvent } from 'react'

/** What can be done to the row of a key, beside selecting it. */
export interface RowActions {
  click(key: string): void
  twice(key: string): void
  enter(key: string): void
  space(key: string): void
  remove(key: string): void
}

interface RowGestures {
  onClick(event: MouseEvent): void
  onDoubleClick(event: MouseEvent): void
  onKeyDownCapture(event: KeyboardEvent): void
}

function rowOf({ target }: SyntheticEvent): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button') !== null) return null
  return target.closest<HTMLElement>('[data-key]')
}

const keyFor = (event: KeyboardEvent, actions: RowActions): ((key: string) => void) | undefined =>
  ({ Enter: actions.enter, ' ': actions.space, Delete: actions.remove, Backspace: actions.remove })[event.key]

/** Listens to the rows of a grid within an element; the grid itself moves the focus and selects. */
export const rowGestures = (actions: RowActions): RowGestures => ({
  onClick(event) {
    const key = rowOf(event)?.dataset.key
    if (key !== undefined) actions.click(key)
  },
  onDoubleClick(event) {
    const key = rowOf(event)?.dataset.key
    if (key !== undefined) actions.twice(key)
  },
  onKeyDownCapture(event) {
    const act = keyFor(event, actions)
    if (act === undefined || !(event.target instanceof HTMLElement) || event.target.role !== 'row') return
    const { key } = event.target.dataset
    if (key === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act(key)
  },
})
