import { Button } from 'react-aria-components/Button'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import type { Timeline } from '../state/tallies.ts'
import { undatedIn } from '../state/time-scale.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** The lane of what has no date, counted apart and on a scale of its own: whether it is shown is chosen by itself. */
export function TimeUndated({ timeline }: { readonly timeline: Timeline }) {
  const explorer = useExplorer()
  const isShown = useExplorerState((state) => wantedFilter(state).undated)
  const [passing, all] = [undatedIn(timeline.passing), undatedIn(timeline.all)]
  if (all === 0) return null
  return (
    <Button
      className="time-undated"
      aria-pressed={isShown}
      onPress={() => void changeFilter(explorer, (filter) => ({ ...filter, undated: !filter.undated }))}
    >
      <span className="time-undated-lane" aria-hidden="true">
        <i style={{ height: `${(100 * passing) / all}%` }} />
      </span>
      <span className="time-undated-words">
        <strong>{passing.toLocaleString('en')}</strong>
        {passing < all && <span className="count"> of {all.toLocaleString('en')}</span>}
        <span className="visually-hidden"> claims with</span>
        <br />
        no date
        <span className="time-undated-state">{isShown ? 'shown' : 'left out'}</span>
      </span>
    </Button>
  )
}
