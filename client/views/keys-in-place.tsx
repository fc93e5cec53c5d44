import { useExplorerState } from './use-explorer.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadKeys = async () => (await import('./keys-dialog.tsx')).KeysDialog

function KeysOnDemand() {
  const { part } = useOnDemand(loadKeys)
  return part.status === 'ready' ? <part.value /> : null
}

/** The list of keys, while it is asked for. */
export const KeysInPlace = () => (useExplorerState((state) => state.isShowingKeys) ? <KeysOnDemand /> : null)
