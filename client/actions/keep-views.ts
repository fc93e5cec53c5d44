import {
  forgetView,
  freeName,
  type KeptView,
  keepView,
  nameOfView,
  readKeptViews,
  renameView,
} from '../state/kept-views.ts'
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

/** What becomes of a view that has the name already: it stays, and the new one gets a number, or it gives way. */
type OfSameName = 'stays' | 'gives way'

/** Keeps what stands on the canvas under a name. */
export async function keepCurrentView(
  explorer: Explorer,
  storage: ViewStorage,
  typed: string,
  now: Date,
  ofSameName: OfSameName = 'stays',
): Promise<boolean> {
  const wanted = nameOfView(typed)
  if (wanted === '') return false
  const code = await currentCode(explorer)
  const views = keptViews(storage)
  const name = ofSameName === 'stays' ? freeName(views, wanted) : wanted
  const isKept = write(explorer, storage, keepView(views, { name, code, keptAt: now.toISOString() }))
  if (isKept) explorer.store.setState({ notice: done(`“${name}” is kept in this browser`) })
  return isKept
}

export const forgetKeptView = (explorer: Explorer, storage: ViewStorage, name: string): boolean =>
  write(explorer, storage, forgetView(keptViews(storage), name))

/** Puts a view back that was deleted, as the newest. */
export const restoreKeptView = (explorer: Explorer, storage: ViewStorage, view: KeptView): boolean => {
  const views = keptViews(storage)
  return write(explorer, storage, keepView(views, { ...view, name: freeName(views, view.name) }))
}

export function renameKeptView(explorer: Explorer, storage: ViewStorage, from: string, typed: string): boolean {
  const to = nameOfView(typed)
  return to !== '' && (to === from || write(explorer, storage, renameView(keptViews(storage), from, to)))
}

export const openKeptView = (explorer: Explorer, { name, code }: KeptView): Promise<void> =>
  openCode(explorer, code, `“${name}”`)
