import { Graticule } from './graticule.tsx'
import { counted } from './kind-words.ts'
import { useExplorerState } from './use-explorer.ts'

/** How many entities are finding their places: where the graph will be, or above it while some of it is drawn. */
export function ArrangingMessage() {
  const arranging = useExplorerState((state) => (state.surface === 'table' ? null : state.arranging))
  if (arranging === null) return null
  const words = `Arranging ${counted(arranging.count, 'entity', 'entities')}…`
  const progress = <div className="arranging-progress" role="progressbar" aria-label={words} />
  if (!arranging.isBare) {
    return (
      <div className="arranging">
        <p>{words}</p>
        {progress}
      </div>
    )
  }
  return (
    <div className="canvas-message">
      <Graticule />
      <div className="canvas-message-words">
        <p className="canvas-message-title">{words}</p>
        {progress}
      </div>
    </div>
  )
}
