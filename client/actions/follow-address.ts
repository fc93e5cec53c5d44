import type { ExplorerState } from '../state/explorer-state.ts'
import { viewOf } from '../state/view.ts'
import { encodeView } from '../state/view-code.ts'
import { codeInHash, hashOf } from '../state/view-link.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** The address bar, as far as a view is concerned. */
export interface AddressBar {
  hash(): string
  replace(hash: string): void
}

/** The code of what stands on the canvas, once all of it stands in its place. */
export async function currentCode(explorer: Explorer): Promise<string> {
  await explorer.canvas?.settled()
  return encodeView(viewOf(explorer.store.getState(), positionsOf(explorer)))
}

const isOtherPicture = (state: ExplorerState, before: ExplorerState): boolean =>
  state.content !== before.content ||
  state.selection !== before.selection ||
  state.sifting.filter !== before.sifting.filter ||
  state.history !== before.history

/** Keeps the address bar in step with what is seen. An untouched overview has the page's plain address. */
export function followAddress(explorer: Explorer, bar: AddressBar): () => void {
  const startsPlain = codeInHash(bar.hash()) === null
  let newest = 0
  const isPlain = ({ history, selection }: ExplorerState) =>
    startsPlain && history.past.length === 0 && selection === null
  const write = async () => {
    newest += 1
    const own = newest
    // The action that changed the state is not at its end yet, and may still ask the canvas for something.
    await Promise.resolve()
    const code = await currentCode(explorer)
    if (own === newest) bar.replace(isPlain(explorer.store.getState()) ? '' : hashOf(code))
  }
  return explorer.store.subscribe((state, before) => {
    if (state.overview === 'ready' && explorer.canvas !== null && isOtherPicture(state, before)) void write()
  })
}
