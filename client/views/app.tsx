import type { Explorer } from '../actions/explorer.ts'
import { ArrangingMessage } from './arranging-message.tsx'
import { CanvasMessage } from './canvas-message.tsx'
import { CanvasView } from './canvas-view.tsx'
import { CardPanel } from './card-panel.tsx'
import { FailureToast } from './failure-toast.tsx'
import { FiltersInPlace, TimeStripInPlace } from './filters-in-place.tsx'
import { focusSurface } from './focus-surface.ts'
import { KeysInPlace } from './keys-in-place.tsx'
import { Legend } from './legend.tsx'
import { LinesNote } from './lines-note.tsx'
import { LiveRegion } from './live-region.tsx'
import { NoticeToast } from './notice-toast.tsx'
import { TableInPlace } from './table-in-place.tsx'
import { TopBar } from './top-bar.tsx'
import { ExplorerContext, useExplorerState } from './use-explorer.ts'
import { usePageShortcuts } from './use-shortcuts.ts'

const Page = () => (
  <div
    className="page"
    data-card={useExplorerState((state) => state.card.kind)}
    data-surface={useExplorerState((state) => state.surface)}
  >
    <button type="button" className="skip-link" onClick={focusSurface}>
      Skip to the graph
    </button>
    <TopBar />
    <main className="stage">
      <div className="stage-ground">
        <CanvasView />
        <TableInPlace />
        <CanvasMessage />
        <ArrangingMessage />
        <Legend />
        <LinesNote />
        <FiltersInPlace />
        <div className="toasts">
          <NoticeToast />
          <FailureToast />
        </div>
      </div>
      <TimeStripInPlace />
    </main>
    <CardPanel />
    <KeysInPlace />
    <LiveRegion />
  </div>
)

/** The whole page. */
export function App({ explorer }: { readonly explorer: Explorer }) {
  usePageShortcuts(explorer)
  return (
    <ExplorerContext value={explorer}>
      <Page />
    </ExplorerContext>
  )
}
