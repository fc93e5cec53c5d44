import { isAbort } from '../api/api-error.ts'
import { recordChange, showOverview } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Draws what a first visit sees; in place of something else, it is a step that can be taken back. */
export async function openOverview(explorer: Explorer): Promise<void> {
  const { api, store, drawing, overviewSize } = explorer
  const signal = drawing.start()
  const { content, history } = store.getState()
  const isFirst = content.entities.size === 0 && history.past.length === 0
  store.setState({ overview: 'loading', failure: null })
  try {
    const overview = await api.overview(overviewSize, signal)
    const positions = positionsOf(explorer)
    store.setState((state) =>
      showOverview(isFirst ? state : recordChange(state, 'Open the overview', positions), overview),
    )
    if (!isFirst) await explorer.canvas?.tidy()
  } catch (thrown) {
    if (isAbort(thrown)) return
    const problem = problemOf(thrown)
    if (content.entities.size === 0) store.setState({ overview: problem })
    else store.setState({ overview: 'ready', failure: { problem, attempt: { kind: 'overview' } } })
  }
}
