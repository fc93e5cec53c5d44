import { isAbort } from '../api/api-error.ts'
import type { ClaimCount, ClaimFilter } from '../api/records.ts'
import { claimFilterOf, isPartSet } from '../state/filter.ts'
import { failed, ready } from '../state/loadable.ts'
import { problemOf } from '../state/problem.ts'
import { countByAction, rootsLookedInto } from './count-by-action.ts'
import { idsOfKinds, isUnconditional, startBehind } from './counting.ts'
import type { Explorer } from './explorer.ts'
import { keptCounts } from './kept-counts.ts'

/** Counts the claims between the entities on the canvas by type, modality, document and action. */
export async function readClaimCounts(explorer: Explorer): Promise<void> {
  const { api, store, counting } = explorer
  const signal = await startBehind(explorer, counting)
  const { content, sifting } = store.getState()
  const { from, to, undated } = claimFilterOf(sifting.filter)
  const period = isPartSet(sifting.filter, 'period') ? { from, to, undated } : {}
  const isWhole = isUnconditional(period) && !isPartSet(sifting.filter, 'kinds')
  try {
    const roots = rootsLookedInto(store.getState())
    const actions = roots.length === 0 ? [] : await api.actionsUnder(roots, signal)
    const count = async (kept: Map<string, readonly ClaimCount[]>, ids: readonly string[], filter: ClaimFilter) => {
      const counts = kept.get('') ?? (await api.claimCounts(ids, filter, signal))
      kept.set('', counts)
      return countByAction(counts, actions, async (codes) => {
        const missing = codes.filter((code) => !kept.has(code))
        const found = missing.length === 0 ? [] : await api.claimCountsOf(missing, ids, filter, signal)
        for (const [code, ofCode] of found) kept.set(code, ofCode)
        return kept
      })
    }
    const all = await count(keptCounts(content.entities, null), [...content.entities.keys()], {})
    const conditions = JSON.stringify([sifting.filter.kinds, period])
    const inPeriod = isWhole
      ? all
      : await count(keptCounts(content.entities, conditions), idsOfKinds(explorer, sifting.filter), period)
    const actionNames = new Map(actions.map(({ code, label }) => [code, label]))
    store.setState(({ tallies }) => ({ tallies: { ...tallies, claims: ready({ all, inPeriod, actionNames }) } }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState(({ tallies }) => ({ tallies: { ...tallies, claims: failed(problemOf(thrown)) } }))
  }
}
