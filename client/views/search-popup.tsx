import { Button } from 'react-aria-components/Button'
import type { SearchResult } from '../api/records.ts'
import type { SearchState } from '../state/search.ts'
import { counted } from './kind-words.ts'
import { SearchOption } from './search-option.tsx'
import { useExplorerState } from './use-explorer.ts'

interface SearchPopupProps {
  readonly isOpen: boolean
  readonly search: SearchState
  readonly marked: number | null
  readonly onMark: (index: number) => void
  readonly onChoose: (result: SearchResult) => void
  readonly onRetry: () => void
}

export const optionId = (index: number): string => `search-option-${index}`

function statusWords({ status, results, totalCount, answered, problem }: SearchState): string {
  if (problem !== null) return `${problem.title}. ${problem.advice}`
  if (results.length > 0) return `${counted(totalCount, 'result')} for “${answered}”.`
  return status === 'searching'
    ? 'Searching…'
    : `Nothing is called “${answered}”. Try the start of any word of a name, in any language.`
}

/** What the search found, under its box. */
export function SearchPopup({ isOpen, search, marked, onMark, onChoose, onRetry }: SearchPopupProps) {
  const standing = useExplorerState((state) => state.content.entities)
  const unseen = search.totalCount - search.results.length
  return (
    <div className="search-popup" hidden={!isOpen} aria-busy={search.status === 'searching'}>
      <div
        id="search-list"
        className="search-list"
        role="listbox"
        aria-label="Results"
        hidden={search.results.length === 0}
      >
        {search.results.map((result, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
          <div
            key={result.entity.id}
            id={optionId(index)}
            className="search-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onPointerMove={() => onMark(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(result)}
          >
            <SearchOption result={result} stands={standing.has(result.entity.id)} />
          </div>
        ))}
      </div>
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
    </div>
  )
}
