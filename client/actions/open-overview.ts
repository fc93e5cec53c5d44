import { isAbort } from '../api/api-error.ts'
import { showOverview } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import type { Explorer } from './explorer.ts'

const overviewSize = 60

/** Draws what a first visit sees. */
export async function openOverview({ api, store, drawing }: Explorer): Promise<void> {
  const signal = drawing.start()
  store.setState({ overview: 'loading' })
  try {
    const overview = await api.overview(overviewSize, signal)
    store.setState((state) => showOverview(state, overview))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState({ overview: problemOf(thrown) })
  }
}
