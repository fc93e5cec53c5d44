import { ProblemNotice } from './problem-notice.tsx'
import { useExplorerState } from './use-explorer.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadTable = async () => (await import('./table-surface.tsx')).TableSurface

function TableOnDemand() {
  const { part, retry } = useOnDemand(loadTable)
  if (part.status === 'failed') {
    return (
      <div className="canvas-message">
        <ProblemNotice problem={part.problem} onRetry={retry} />
      </div>
    )
  }
  return part.status === 'ready' ? <part.value /> : null
}

/** The table, in the place of the canvas while it is asked for and there is something to tell. */
export function TableInPlace() {
  const isShown = useExplorerState((state) => state.surface === 'table' && state.content.entities.size > 0)
  return isShown ? <TableOnDemand /> : null
}
