import { useEffect, useId, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { pick, pickEnd } from '../actions/pair.ts'
import { searchPick } from '../actions/search-pick.ts'
import { closeCard } from '../actions/select.ts'
import type { SearchResult } from '../api/records.ts'
import type { PairCard } from '../state/pair-card.ts'
import { pickSuggestions } from '../state/pick-suggestions.ts'
import { isAnswered } from '../state/search.ts'
import { focusSurface } from './focus-surface.ts'
import { Icon } from './icon.tsx'
import { SearchOption } from './search-option.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useSearchKeys } from './use-search-keys.ts'

const suggested = 5

function statusOf({ search }: PairCard): string {
  if (search.problem !== null) return `${search.problem.title}. ${search.problem.advice}`
  if (search.status === 'searching') return 'Searching…'
  return search.status === 'ready' && search.results.length === 0 ? `Nothing is called “${search.answered}”.` : ''
}

interface EntityPickerProps {
  readonly card: PairCard
  readonly label: string
}

/** Finds the entity that goes at one end; one that stands on the canvas can be clicked there as well. */
export function EntityPicker({ card, label }: EntityPickerProps) {
  const explorer = useExplorer()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const content = useExplorerState((state) => state.content)
  const { search } = card
  const other = card.picking === 'first' ? card.second : card.first
  const suggestions = other === null ? [] : pickSuggestions(content, other, suggested)
  const results: readonly SearchResult[] =
    search.status === 'idle'
      ? suggestions.map((entity) => ({ entity, matched: entity.name, summary: null }))
      : isAnswered(search)
        ? search.results
        : []
  const choose = (index: number) => {
    const result = results[index]
    if (result !== undefined) void pick(explorer, result.entity)
  }
  const leave = () => {
    if (card.second !== null) return pickEnd(explorer, null)
    closeCard(explorer)
    focusSurface()
  }
  const keys = useSearchKeys({ search, count: results.length, choose, leave })
  useEffect(() => field.current?.focus(), [])
  const optionId = (index: number) => `${id}-${index}`
  return (
    <div className="picker">
      <label className="picker-label" htmlFor={id}>
        {label}
      </label>
      <div className="search picker-box">
        <Icon name="search" size={18} />
        <input
          ref={field}
          id={id}
          className="search-input"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={keys.marked === null ? undefined : optionId(keys.marked)}
          placeholder="Any name, in any language…"
          autoComplete="off"
          spellCheck={false}
          value={search.text}
          onChange={({ target }) => {
            keys.mark(null)
            void searchPick(explorer, target.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return keys.onKeyDown(event)
            event.preventDefault()
            leave()
          }}
        />
      </div>
      {search.status === 'idle' && results.length > 0 && (
        <p className="picker-hint">On the canvas; choose one there, or here:</p>
      )}
      <div id={`${id}-list`} className="picker-list" role="listbox" aria-label={label}>
        {results.map((result, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={result.entity.id}
            id={optionId(index)}
            className="search-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === keys.marked}
            onPointerMove={() => keys.mark(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <SearchOption result={result} stands={content.entities.has(result.entity.id)} />
          </div>
        ))}
      </div>
      <p className="picker-hint" role="status">
        {statusOf(card)}
      </p>
      {search.problem !== null && (
        <Button className="button" onPress={() => void searchPick(explorer, search.text)}>
          Retry
        </Button>
      )}
      {card.second !== null && (
        <Button className="text-button" onPress={leave}>
          Keep it as it was
        </Button>
      )}
    </div>
  )
}
