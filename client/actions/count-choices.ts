import { isAbort } from '../api/api-error.ts'
import type { Period } from '../api/records.ts'
import { standingNeighbours } from '../state/content.ts'
import { failed, loading, orGone } from '../state/loadable.ts'
import { problemOf } from '../state/problem.ts'
import type { Explorer } from './explorer.ts'

/** Counts what an entity can be expanded by in a period; without one, its card has the counts. */
export async function countChoices(explorer: Explorer, id: string, period: Period | null): Promise<void> {
  const { api, store, grouping } = explorer
  const signal = grouping.start()
  if (period === null) return store.setState({ choiceCounts: null })
  store.setState({ choiceCounts: { id, period, counts: loading } })
  const standing = standingNeighbours(store.getState().content).get(id) ?? []
  try {
    const [counts, links] = await Promise.all([
      api.neighbourCounts(id, period, signal),
      api.linksPassing([...new Set([id, ...standing])], period, signal),
    ])
    store.setState({ choiceCounts: { id, period, counts: orGone(counts && { ...counts, links }) } })
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState({ choiceCounts: { id, period, counts: failed(problemOf(thrown)) } })
  }
}
