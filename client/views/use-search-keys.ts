import { type KeyboardEvent, useEffect, useState } from 'react'
import { isAnswered, type SearchState } from '../state/search.ts'

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

interface SearchChoices {
  readonly search: SearchState
  /** How many options there are. */
  readonly count: number
  /** Takes an option; `stays` when Shift asks for the list to be left open. */
  readonly choose: (index: number, stays: boolean) => void
  readonly leave: () => void
}

/** An Enter that came before the answer to what is typed. */
interface EarlyEnter {
  readonly text: string
  readonly stays: boolean
}

/** The keys of a combobox whose list completes what is typed (ARIA Authoring Practices, "list autocomplete with manual selection"). */
export function useSearchKeys({ search, count, choose, leave }: SearchChoices): SearchKeys {
  const [isOpen, setOpen] = useState(false)
  const [marked, mark] = useState<number | null>(null)
  const [early, setEarly] = useState<EarlyEnter | null>(null)
  useEffect(() => {
    if (early === null || (search.status === 'searching' && early.text === search.text)) return
    setEarly(null)
    if (early.text === search.text && isAnswered(search) && count > 0) choose(0, early.stays)
  }, [early, search, count, choose])
  const openOrClose = (opens: boolean) => {
    if (!opens) setEarly(null)
    setOpen(opens)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (count > 0) mark(stepFrom(marked, event.key === 'ArrowDown' ? 1 : -1, count))
    } else if (event.key === 'Enter') {
      if (search.status === 'searching') setEarly({ text: search.text, stays: event.shiftKey })
      else if (count > 0) choose(marked ?? 0, event.shiftKey)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (isOpen) openOrClose(false)
      else leave()
    } else if (event.key === 'Tab') openOrClose(false)
    // The key that goes to the search does no more when one is there; no name begins with it.
    else if (event.key === '/' && search.text === '') event.preventDefault()
  }
  return { isOpen, marked: marked !== null && marked < count ? marked : null, setOpen: openOrClose, mark, onKeyDown }
}
