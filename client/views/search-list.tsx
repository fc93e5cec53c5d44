import type { PointerEvent, ReactNode } from 'react'
import type { SearchResult } from '../api/records.ts'
import { Icon } from './icon.tsx'
import { SearchOption } from './search-option.tsx'
import { useExplorerState } from './use-explorer.ts'

export const optionId = (index: number): string => `search-option-${index}`

interface SearchListProps {
  readonly results: readonly SearchResult[]
  /** How many of them do not stand on the canvas; from two on, all can be taken at once. */
  readonly missing: number
  readonly marked: number | null
  readonly onMark: (index: number) => void
  readonly onChoose: (index: number, stays: boolean) => void
}

/** A press within the list leaves the focus in the box. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

/** The options of the search, the last of which takes all that are missing. */
export function SearchList({ results, missing, marked, onMark, onChoose }: SearchListProps) {
  const standing = useExplorerState((state) => state.content.entities)
  const option = (index: number, key: string, content: ReactNode, className = 'search-option') => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
    <div
      key={key}
      id={optionId(index)}
      className={className}
      role="option"
      tabIndex={-1}
      aria-selected={index === marked}
      onPointerMove={() => onMark(index)}
      onPointerDown={keepFocus}
      onClick={(event) => onChoose(index, event.shiftKey)}
    >
      {content}
    </div>
  )
  return (
    <div id="search-list" className="search-list" role="listbox" aria-label="Results" hidden={results.length === 0}>
      {results.map((result, index) =>
        option(
          index,
          result.entity.id,
          <>
            <SearchOption result={result} stands={standing.has(result.entity.id)} />
            {!standing.has(result.entity.id) && (
              // The same as Shift with a click, for fingers: the list stays open.
              <span
                className="search-option-add"
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation()
                  onChoose(index, true)
                }}
              >
                <Icon name="expand" size={18} />
              </span>
            )}
          </>,
        ),
      )}
      {missing > 1 &&
        option(
          results.length,
          'all',
          missing === results.length ? `Bring in all ${missing}` : `Bring in the ${missing} that are missing`,
          'search-option search-option-all',
        )}
    </div>
  )
}
