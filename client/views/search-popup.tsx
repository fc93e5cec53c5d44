import { Button } from 'react-aria-components/Button'
import type { SearchState } from '../state/search.ts'
import { counted } from './kind-words.ts'
import { SearchList } from './search-list.tsx'

interface SearchPopupProps {
  readonly isOpen: boolean
  readonly search: SearchState
  readonly missing: number
  readonly marked: number | null
  readonly onMark: (index: number) => void
  readonly onChoose: (index: number, stays: boolean) => void
  readonly onRetry: () => void
}

function statusWords({ status, results, totalCount, answered, problem }: SearchState): string {
  if (problem !== null) return `${problem.title}. ${problem.advice}`
  if (results.length > 0) return `${counted(totalCount, 'result')} for “${answered}”.`
  return status === 'searching'
    ? 'Searching…'
    : `Nothing is called “${answered}”. Try the start of any word of a name, in any language.`
}

/** What the search found, under its box. */
export function SearchPopup({ isOpen, search, missing, marked, onMark, onChoose, onRetry }: SearchPopupProps) {
  const unseen = search.totalCount - search.results.length
  return (
    <div className="search-popup" hidden={!isOpen} aria-busy={search.status === 'searching'}>
      <SearchList results={search.results} missing={missing} marked={marked} onMark={onMark} onChoose={onChoose} />
      <p className={search.results.length === 0 ? 'search-empty' : 'visually-hidden'} role="status">
        {isOpen && statusWords(search)}
      </p>
      {search.problem !== null && (
        <Button className="button search-retry" onPress={onRetry}>
          Retry
        </Button>
      )}
      {search.status === 'ready' && unseen > 0 && (
        <p className="search-more">{unseen.toLocaleString('en')} more. Type on to narrow it down.</p>
      )}
      {missing > 1 && (
        <p className="search-hint" aria-hidden="true">
          <kbd>Shift</kbd> <kbd>Enter</kbd> brings one in and leaves the list open
        </p>
      )}
    </div>
  )
}
