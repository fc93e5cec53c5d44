import { Button } from 'react-aria-components/Button'
import { wantedFilter } from '../actions/apply-filter.ts'
import { showFilters } from '../actions/show-filters.ts'
import { partsSet } from '../state/filter.ts'
import { Icon } from './icon.tsx'
import { counted } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** Opens the filters, and tells how many there are. */
export function FilterButton() {
  const explorer = useExplorer()
  const isOpen = useExplorerState((state) => state.filtersOpen)
  const count = useExplorerState((state) => partsSet(wantedFilter(state)).length)
  return (
    <Button
      id="filters-toggle"
      className="filter-button"
      data-active={count > 0 || undefined}
      aria-expanded={isOpen}
      aria-label={count === 0 ? 'Filter' : `Filter: ${counted(count, 'filter')} set`}
      onPress={() => showFilters(explorer, !isOpen)}
    >
      <Icon name="filter" size={18} />
      <span className="filter-button-words">{count === 0 ? 'Filter' : counted(count, 'filter')}</span>
      {count > 0 && <span className="filter-button-count">{count}</span>}
    </Button>
  )
}
