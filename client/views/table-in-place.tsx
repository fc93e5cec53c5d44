import { PartOfPage } from './part-of-page.tsx'
import { useExplorerState } from './use-explorer.ts'

const loadTable = async () => (await import('./table-surface.tsx')).TableSurface

const nothing = {}

/** The table, in the place of the canvas while it is asked for and there is something to tell. */
export function TableInPlace() {
  const isShown = useExplorerState((state) => state.surface === 'table' && state.content.entities.size > 0)
  return isShown ? (
    <div className="table-place">
      <PartOfPage load={loadTable} props={nothing} waiting={null} />
    </div>
  ) : null
}
