import { warning } from '../state/notice.ts'
import { UnreadableViewError } from '../state/unreadable-view-error.ts'
import { decodeView } from '../state/view-code.ts'
import { codeInHash } from '../state/view-link.ts'
import type { Explorer } from './explorer.ts'
import { openOverview } from './open-overview.ts'
import { openView } from './open-view.ts'

const noticeOf = ({ isNewer }: UnreadableViewError) =>
  isNewer
    ? warning('This view is of a newer Entente', 'Reload the page, or ask its operator for an update.')
    : warning('This link is damaged', 'A part of it may have been lost on the way. Ask for it once more.')

/** Opens a view by its code; one that cannot be read is told, and leaves all as it was. */
export async function openCode(explorer: Explorer, code: string, name: string): Promise<void> {
  const { store } = explorer
  try {
    const view = await decodeView(code)
    await openView(explorer, view, name)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableViewError)) throw thrown
    if (store.getState().content.entities.size === 0) await openOverview(explorer)
    store.setState({ notice: noticeOf(thrown) })
  }
}

/** Opens the view that an address holds; the overview where there is none, or none that can be read. */
export async function openAddress(explorer: Explorer, hash: string): Promise<void> {
  const code = codeInHash(hash)
  await (code === null ? openOverview(explorer) : openCode(explorer, code, 'the linked view'))
}
