import { shownIn } from '../state/explorer-state.ts'
import { useExplorerState } from './use-explorer.ts'

const part = (shown: number, all: number): string =>
  shown === all ? all.toLocaleString('en') : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`

/** "20 of 60 entities, 31 of 140 links". */
export function ShownCount() {
  const content = useExplorerState((state) => state.content)
  const shown = useExplorerState(shownIn)
  return (
    <p className="shown-count">
      {part(shown.entities.size, content.entities.size)} entities, {part(shown.links.size, content.links.size)} links
    </p>
  )
}
