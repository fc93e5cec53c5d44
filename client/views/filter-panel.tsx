import { type RefObject, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { clearFilter, wantedFilter } from '../actions/apply-filter.ts'
import { rootsLookedInto } from '../actions/count-by-action.ts'
import { readClaimCounts } from '../actions/read-claim-counts.ts'
import { showFilters } from '../actions/show-filters.ts'
import { claimFilterOf, partsSet } from '../state/filter.ts'
import { ClaimFacets, KindFacet } from './filter-facets.tsx'
import { FilterHiding } from './filter-hiding.tsx'
import { IconButton } from './icon-button.tsx'
import { ShownCount } from './shown-count.tsx'
import { TimeStrip } from './time-strip.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** Counts anew when other entities stand on the canvas, other kinds or another period are chosen, or single actions looked at. */
function useClaimCounts(): void {
  const explorer = useExplorer()
  const entities = useExplorerState((state) => state.content.entities)
  const asked = useExplorerState((state) => {
    const { filter } = state.sifting
    const { from, to, undated } = claimFilterOf(filter)
    return JSON.stringify([filter.kinds, from, to, undated, rootsLookedInto(state)])
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is read from the state
  useEffect(() => void readClaimCounts(explorer), [explorer, entities, asked])
}

/** Beside the panel, the canvas shows all that it showed before; nobody can judge a filter by what it hides. */
function useRoomBeside(panel: RefObject<HTMLElement | null>): void {
  const explorer = useExplorer()
  useEffect(() => {
    const { offsetLeft = 0, offsetParent = null } = panel.current ?? {}
    // A sheet from below stands over the whole page, not over the canvas.
    if (offsetParent === null) return
    explorer.canvas?.setCover({ right: offsetParent.clientWidth - offsetLeft })
    return () => explorer.canvas?.setCover({ right: 0 })
  }, [explorer, panel])
}

/** All filters: a panel over the canvas, or a sheet from below on a small screen, where it holds the time strip too. */
export function FilterPanel({ isSmall }: { readonly isSmall: boolean }) {
  const explorer = useExplorer()
  const isSet = useExplorerState((state) => partsSet(wantedFilter(state)).length > 0)
  const panel = useRef<HTMLElement>(null)
  useClaimCounts()
  useRoomBeside(panel)
  useEffect(() => panel.current?.focus(), [])
  const close = () => {
    showFilters(explorer, false)
    document.querySelector<HTMLElement>('#filters-toggle')?.focus()
  }
  return (
    <section
      ref={panel}
      className="filter-panel"
      aria-label="Filters"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <header className="filter-panel-header">
        <h2>Show only</h2>
        <IconButton icon="close" label="Close the filters" hint="Esc" onPress={close} />
      </header>
      <div className="filter-panel-content">
        {isSmall && <TimeStrip />}
        <KindFacet />
        <ClaimFacets />
      </div>
      <footer className="filter-panel-footer">
        <FilterHiding />
        <ShownCount />
        <Button className="button" isDisabled={!isSet} onPress={() => void clearFilter(explorer)}>
          Clear filters
        </Button>
      </footer>
    </section>
  )
}
