import { useEffect, useRef } from 'react'
import { bringIn } from '../actions/bring-in.ts'
import { bringSeveral } from '../actions/bring-several.ts'
import { clearSearch, searchEntities } from '../actions/search-entities.ts'
import { isAnswered } from '../state/search.ts'
import { focusSurface } from './focus-surface.ts'
import { Icon } from './icon.tsx'
import { optionId } from './search-list.tsx'
import { SearchPopup } from './search-popup.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useMedia } from './use-media.ts'
import { useSearchKeys } from './use-search-keys.ts'

/** Finds entities by any of their names, and brings one or several of them onto the canvas; one that stands there is shown. */
export function SearchBox() {
  const explorer = useExplorer()
  const search = useExplorerState((state) => state.search)
  const box = useRef<HTMLElement>(null)
  const isNarrow = useMedia('(max-width: 1279px)')
  const { results } = search
  const missing = useExplorerState(({ content }) =>
    results.reduce((count, { entity }) => count + (content.entities.has(entity.id) ? 0 : 1), 0),
  )
  const choose = (index: number, stays: boolean) => {
    const result = results[index]
    if (stays && result !== undefined) return void bringSeveral(explorer, [result.entity])
    keys.setOpen(false)
    clearSearch(explorer)
    focusSurface()
    if (result !== undefined) return void bringIn(explorer, result.entity)
    void bringSeveral(
      explorer,
      results.map(({ entity }) => entity),
    )
  }
  const leave = () => {
    clearSearch(explorer)
    focusSurface()
  }
  // A key means what is typed, and waits for its answer; a click means what is seen.
  const count = isAnswered(search) ? results.length + (missing > 1 ? 1 : 0) : 0
  const keys = useSearchKeys({ search, count, choose, leave })
  const isOpen = keys.isOpen && search.status !== 'idle'
  useEffect(() => {
    if (keys.marked !== null) document.getElementById(optionId(keys.marked))?.scrollIntoView({ block: 'nearest' })
  }, [keys.marked])
  return (
    <search
      className="search"
      ref={box}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) keys.setOpen(false)
      }}
    >
      <Icon name="search" size={18} />
      <input
        id="search"
        className="search-input"
        type="text"
        role="combobox"
        aria-label="Search"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="search-list"
        aria-activedescendant={isOpen && keys.marked !== null ? optionId(keys.marked) : undefined}
        placeholder={isNarrow ? 'Search names…' : 'Search people, countries, meetings…'}
        autoComplete="off"
        spellCheck={false}
        value={search.text}
        onChange={({ target }) => {
          keys.setOpen(true)
          keys.mark(null)
          void searchEntities(explorer, target.value)
        }}
        onFocus={() => keys.setOpen(true)}
        onKeyDown={keys.onKeyDown}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <SearchPopup
        isOpen={isOpen}
        search={search}
        missing={missing}
        marked={keys.marked}
        onMark={keys.mark}
        onChoose={choose}
        onRetry={() => void searchEntities(explorer, search.text)}
      />
    </search>
  )
}
