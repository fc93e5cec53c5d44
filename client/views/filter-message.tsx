import { Button } from 'react-aria-components/Button'
import { changeFilter, clearFilter } from '../actions/apply-filter.ts'
import { shownIn } from '../state/explorer-state.ts'
import { siftsClaims } from '../state/filter.ts'
import { undatedIn } from '../state/time-scale.ts'
import { counted } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** What is said where nothing on the canvas passes the filters. */
export function FilterMessage() {
  const explorer = useExplorer()
  const isNothing = useExplorerState((state) => state.content.entities.size > 0 && shownIn(state).entities.size === 0)
  const all = useExplorerState((state) => state.content.entities.size)
  const filter = useExplorerState((state) => state.sifting.filter)
  const timeline = useExplorerState((state) => state.tallies.timeline)
  if (!isNothing) return null
  const undated = timeline.status === 'ready' ? undatedIn(timeline.value.passing) : 0
  const hidesUndated = siftsClaims(filter) && !filter.undated && undated > 0
  return (
    <div className="canvas-message filter-message" role="status">
      <div className="canvas-message-words">
        <p className="canvas-message-title">Nothing passes these filters</p>
        <p>
          {counted(all, 'entity stands', 'entities stand')} here; nothing has moved.
          {hidesUndated && ` ${counted(undated, 'claim')} without a date would pass.`}
        </p>
        <div className="filter-message-actions">
          {hidesUndated && (
            <Button
              className="button"
              onPress={() => void changeFilter(explorer, (wanted) => ({ ...wanted, undated: true }))}
            >
              Show what has no date
            </Button>
          )}
          <Button className="button" onPress={() => void clearFilter(explorer)}>
            Clear filters
          </Button>
        </div>
      </div>
    </div>
  )
}
