import { Button } from 'react-aria-components/Button'
import { openOverview } from '../actions/open-overview.ts'
import { Graticule } from './graticule.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** What stands in the place of the graph while there is none: loading, an error, or nothing yet. */
export function CanvasMessage() {
  const explorer = useExplorer()
  const overview = useExplorerState((state) => state.overview)
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const isGraphEmpty = useExplorerState((state) => state.totals.length === 0)
  if (!isEmpty) return null
  const redraw = () => void openOverview(explorer)
  return (
    <div className="canvas-message">
      <Graticule />
      <div className="canvas-message-words">
        {overview === 'loading' && <p className="canvas-message-title">Drawing the overview…</p>}
        {overview === 'ready' && isGraphEmpty && (
          <>
            <p className="canvas-message-title">The graph is empty</p>
            <p>
              Load a dossier with <code>npm run seed -- load FILE</code>, then draw it.
            </p>
            <Button className="button" onPress={redraw}>
              Draw the overview
            </Button>
          </>
        )}
        {overview === 'ready' && !isGraphEmpty && (
          <>
            <p className="canvas-message-title">The canvas is empty</p>
            <p>Search for a country, a person or a meeting above, or begin again with the overview.</p>
            <Button className="button" onPress={redraw}>
              Draw the overview
            </Button>
          </>
        )}
        {typeof overview === 'object' && <ProblemNotice problem={overview} onRetry={redraw} />}
      </div>
    </div>
  )
}
