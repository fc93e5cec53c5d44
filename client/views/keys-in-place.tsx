import { PartOfPage } from './part-of-page.tsx'
import { useExplorerState } from './use-explorer.ts'

const loadKeys = async () => (await import('./keys-dialog.tsx')).KeysDialog

const nothing = {}

/** The list of keys, while it is asked for. */
export const KeysInPlace = () =>
  useExplorerState((state) => state.isShowingKeys) ? (
    <PartOfPage load={loadKeys} props={nothing} waiting={null} />
  ) : null
