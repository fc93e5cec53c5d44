import { wantedFilter } from '../actions/apply-filter.ts'
import { partsSet } from '../state/filter.ts'
import { PartOfPage } from './part-of-page.tsx'
import { useExplorerState } from './use-explorer.ts'
import { useMedia } from './use-media.ts'

const loadPanel = async () => (await import('./filter-panel.tsx')).FilterPanel
const loadBar = async () => (await import('./filter-bar.tsx')).FilterBar
const loadMessage = async () => (await import('./filter-message.tsx')).FilterMessage
const loadStrip = async () => (await import('./time-strip.tsx')).TimeStrip

const nothing = {}

/** Where the time strip would take too much of the canvas, the filters hold it. */
const useSmallScreen = (): boolean => useMedia('(max-width: 767px), (max-height: 559px)')

/** Filters over the canvas, as far as they are open or set. */
export function FiltersInPlace() {
  const isOpen = useExplorerState((state) => state.filtersOpen && state.content.entities.size > 0)
  const isSet = useExplorerState((state) => partsSet(wantedFilter(state)).length > 0)
  const isSmall = useSmallScreen()
  return (
    <>
      {isSet && <PartOfPage load={loadBar} props={nothing} waiting={null} />}
      {isSet && <PartOfPage load={loadMessage} props={nothing} waiting={null} />}
      {isOpen && <PartOfPage load={loadPanel} props={{ isSmall }} waiting={null} />}
    </>
  )
}

/** The time strip below the canvas, where there is room for it. */
export function TimeStripInPlace() {
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const isSmall = useSmallScreen()
  if (isSmall || isEmpty) return null
  return (
    <div className="time-place">
      <PartOfPage load={loadStrip} props={nothing} waiting={null} />
    </div>
  )
}
