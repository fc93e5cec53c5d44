import { type KeyboardEvent, useState } from 'react'
import type { SearchResult } from '../api/records.ts'

interface SearchKeys {
  readonly isOpen: boolean
  /** The option that Enter would choose, once the arrow keys or the pointer have marked one. */
  readonly marked: number | null
  setOpen(isOpen: boolean): void
  mark(index: number | null): void
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void
}

/** Steps through the options and off either end to the other. */
const stepFrom = (marked: number | null, step: 1 | -1, count: number): number =>
  marked === null ? (step === 1 ? 0 : count - 1) : (marked + step + count) % count

/** The keys of a combobox whose list completes what is typed (ARIA Authoring Practices, "list autocomplete with manual selection"). */
export function useSearchKeys(
  results: readonly SearchResult[],
  choose: (result: SearchResult) => void,
  leave: () => void,
): SearchKeys {
  const [isOpen, setOpen] = useState(false)
  const [marked, mark] = useState<number | null>(null)
  const count = results.length
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (count > 0) mark(stepFrom(marked, event.key === 'ArrowDown' ? 1 : -1, count))
    } else if (event.key === 'Enter') {
      const result = results[marked ?? 0]
      if (result !== undefined) choose(result)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (isOpen) setOpen(false)
      else leave()
    } else if (event.key === 'Tab') setOpen(false)
  }
  return { isOpen, marked: marked !== null && marked < count ? marked : null, setOpen, mark, onKeyDown }
}
