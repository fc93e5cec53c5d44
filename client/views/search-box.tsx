import { useRef } from 'react'
import { useComboBox } from 'react-aria/useComboBox'
import { Item } from 'react-stately/Item'
import { useComboBoxState } from 'react-stately/useComboBoxState'
import { bringIn } from '../actions/bring-in.ts'
import { clearSearch, searchEntities } from '../actions/search-entities.ts'
import type { SearchResult } from '../api/records.ts'
import { Icon } from './icon.tsx'
import { SearchOption } from './search-option.tsx'
import { SearchPopup } from './search-popup.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

interface Found extends SearchResult {
  readonly id: string
}

/** Finds entities by any of their names and brings the chosen one onto the canvas. */
export function SearchBox() {
  const explorer = useExplorer()
  const search = useExplorerState((state) => state.search)
  const standing = useExplorerState((state) => state.content.entities)
  const inputRef = useRef<HTMLInputElement>(null)
  const listBoxRef = useRef<HTMLDivElement>(null)
  const popoverRef = useRef<HTMLDivElement>(null)
  const items: readonly Found[] = search.results.map((result) => ({ ...result, id: result.entity.id }))

  const choose = (key: string | number | null) => {
    const found = items.find(({ id }) => id === key)
    if (found === undefined) return
    clearSearch(explorer)
    document.querySelector<HTMLElement>('#canvas')?.focus()
    void bringIn(explorer, found.entity)
  }

  const options = {
    id: 'search',
    'aria-label': 'Search',
    items,
    children: (item: Found) => (
      <Item key={item.id} textValue={item.entity.name}>
        <SearchOption result={item} stands={standing.has(item.id)} />
      </Item>
    ),
    inputValue: search.text,
    onInputChange: (text: string) => {
      if (text !== explorer.store.getState().search.text) void searchEntities(explorer, text)
    },
    selectedKey: null,
    onSelectionChange: choose,
    allowsEmptyCollection: true,
    allowsCustomValue: true,
    menuTrigger: 'input' as const,
    shouldFocusWrap: true,
  }
  const state = useComboBoxState<Found>(options)
  const { inputProps, listBoxProps } = useComboBox<Found>({ ...options, inputRef, listBoxRef, popoverRef }, state)
  const isOpen = state.isOpen && search.status !== 'idle'
  return (
    <search className="search">
      <Icon name="search" size={18} />
      <input
        {...inputProps}
        ref={inputRef}
        className="search-input"
        placeholder="Search people, countries, meetings…"
        autoComplete="off"
        spellCheck={false}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      {isOpen && (
        <SearchPopup
          state={state}
          listBoxProps={listBoxProps}
          listBoxRef={listBoxRef}
          popoverRef={popoverRef}
          search={search}
          onRetry={() => void searchEntities(explorer, search.text)}
        />
      )}
    </search>
  )
}
