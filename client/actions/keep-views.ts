import { forgetView, type KeptView, keepView, nameOfView, readKeptViews, renameView } from '../state/kept-views.ts'
import { done, warning } from '../state/notice.ts'
import type { Explorer } from './explorer.ts'
import { currentCode } from './follow-address.ts'
import { openCode } from './open-address.ts'

export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>

const key = 'entente.views'

export const keptViews = (storage: ViewStorage): readonly KeptView[] => readKeptViews(storage.getItem(key))

/** Whether the browser took it; where it did not, the reader is told. */
function write({ store }: Explorer, storage: ViewStorage, views: readonly KeptView[]): boolean {
  try {
    storage.setItem(key, JSON.stringify(views))
    return true
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown
    store.setState({
      notice:
        thrown.name === 'QuotaExceededError'
          ? warning('This browser has no room for more views', 'Delete a view, or keep a link to this one elsewhere.')
          : warning('This browser keeps nothing', 'Its settings forbid it. Copy a link to this view instead.'),
    })
    return false
  }
}

/** Keeps what stands on the canvas under a name. */
export async function keepCurrentView(
  explorer: Explorer,
  storage: ViewStorage,
  typed: string,
  now: Date,
): Promise<boolean> {
  const name = nameOfView(typed)
  if (name === '') return false
  const view = { name, code: await currentCode(explorer), keptAt: now.toISOString() }
  const isKept = write(explorer, storage, keepView(keptViews(storage), view))
  if (isKept) explorer.store.setState({ notice: done(`“${name}” is kept in this browser`) })
  return isKept
}

export const forgetKeptView = (explorer: Explorer, storage: ViewStorage, name: string): boolean =>
  write(explorer, storage, forgetView(keptViews(storage), name))

export function renameKeptView(explorer: Explorer, storage: ViewStorage, from: string, typed: string): boolean {
  const to = nameOfView(typed)
  return to !== '' && (to === from || write(explorer, storage, renameView(keptViews(storage), from, to)))
}

export const openKeptView = (explorer: Explorer, { name, code }: KeptView): Promise<void> =>
  openCode(explorer, code, `“${name}”`)
