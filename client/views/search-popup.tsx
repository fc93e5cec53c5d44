import { type RefObject, useRef } from 'react'
import { type AriaListBoxOptions, useListBox, useOption } from 'react-aria/useListBox'
import { Button } from 'react-aria-components/Button'
import type { Node } from 'react-stately'
import type { ComboBoxState } from 'react-stately/useComboBoxState'
import type { SearchState } from '../state/search.ts'

interface SearchPopupProps<Found> {
  readonly state: ComboBoxState<Found>
  readonly listBoxProps: AriaListBoxOptions<Found>
  readonly listBoxRef: RefObject<HTMLDivElement | null>
  readonly popoverRef: RefObject<HTMLDivElement | null>
  readonly search: SearchState
  readonly onRetry: () => void
}

function Option<Found>({ item, state }: { readonly item: Node<Found>; readonly state: ComboBoxState<Found> }) {
  const ref = useRef<HTMLDivElement>(null)
  const { optionProps, isFocused } = useOption({ key: item.key }, state, ref)
  return (
    <div {...optionProps} ref={ref} className="search-option" data-focused={isFocused || undefined}>
      {item.rendered}
    </div>
  )
}

function emptyWords(search: SearchState): string {
  if (search.status === 'searching') return 'Searching…'
  return `Nothing is called “${search.answered}”. Try the start of any word of the name, in any language.`
}

/** What the search found, under its box. */
export function SearchPopup<Found>(props: SearchPopupProps<Found>) {
  const { state, listBoxRef, popoverRef, search, onRetry } = props
  const { listBoxProps } = useListBox(props.listBoxProps, state, listBoxRef)
  const unseen = search.totalCount - search.results.length
  return (
    <div ref={popoverRef} className="search-popup" aria-busy={search.status === 'searching'}>
      <div {...listBoxProps} ref={listBoxRef} className="search-list">
        {[...state.collection].map((item) => (
          <Option key={item.key} item={item} state={state} />
        ))}
        {search.results.length === 0 && search.problem === null && (
          <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className="search-empty">
            {emptyWords(search)}
          </div>
        )}
        {search.problem !== null && (
          <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className="search-empty">
            {search.problem.title}. {search.problem.advice}
          </div>
        )}
      </div>
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
