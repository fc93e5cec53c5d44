import { useExplorerState } from './use-explorer.ts'

/** Tells a screen reader what changed on the canvas. */
export const LiveRegion = () => (
  <div className="visually-hidden" role="status" aria-live="polite">
    {useExplorerState((state) => state.announcement)}
  </div>
)
