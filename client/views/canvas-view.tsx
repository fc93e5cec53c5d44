import { useEffect, useRef } from 'react'
import { shownIn } from '../state/explorer-state.ts'
import { attachCanvas } from './attach-canvas.ts'
import { counted } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { onCanvasKey } from './use-shortcuts.ts'

/** The canvas: one stop for the tab key, within which the arrow keys walk from neighbour to neighbour. */
export function CanvasView() {
  const explorer = useExplorer()
  const ground = useRef<HTMLDivElement>(null)
  const entities = useExplorerState((state) => shownIn(state).entities.size)
  const links = useExplorerState((state) => shownIn(state).links.size)
  const isArranging = useExplorerState((state) => state.arranging !== null)
  const isHidden = useExplorerState((state) => state.surface === 'table')
  useEffect(() => (ground.current === null ? undefined : attachCanvas(explorer, ground.current)), [explorer])
  return (
    <div className="canvas" inert={isHidden}>
      <div
        id="canvas"
        className="canvas-frame"
        role="application"
        aria-label={`Graph of ${counted(entities, 'entity', 'entities')} and ${counted(links, 'link')}`}
        aria-describedby="canvas-keys"
        aria-busy={isArranging}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        onKeyDown={(event) => onCanvasKey(explorer, event)}
      >
        <div ref={ground} className="canvas-ground" data-testid="canvas" />
      </div>
      <p id="canvas-keys" className="visually-hidden">
        Arrow keys go from entity to entity along the lines, with Shift onto the line itself. Enter adds more
        neighbours, Space goes to the card, Delete takes the selected entity off the canvas, Escape closes the card.
        Question mark lists all keys. The table, in the bar above, tells the same in rows and sentences.
      </p>
    </div>
  )
}
