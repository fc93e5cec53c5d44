import { isAbort } from '../api/api-error.ts'
import { type ExplorerState, recordChange, shownIn } from '../state/explorer-state.ts'
import {
  asksSameClaims,
  claimFilterOf,
  cleared,
  type Filter,
  partsSet,
  sameFilter,
  siftsClaims,
} from '../state/filter.ts'
import { changeName } from '../state/filter-words.ts'
import { problemOf } from '../state/problem.ts'
import type { Passing } from '../state/sift.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Whether the server has said what passes of all that stands on the canvas. */
const isKnown = ({ content, sifting }: ExplorerState, filter: Filter): boolean =>
  !siftsClaims(filter) || (sifting.passing?.among === content.entities && asksSameClaims(sifting.filter, filter))

/** Asks what passes, and once more where others came to stand on the canvas meanwhile. */
async function askWhatPasses(explorer: Explorer, filter: Filter, signal: AbortSignal): Promise<Passing | null> {
  const { api, store } = explorer
  const state = store.getState()
  if (!siftsClaims(filter)) return null
  if (isKnown(state, filter)) return state.sifting.passing
  const among = state.content.entities
  const links = await api.linksPassing([...among.keys()], claimFilterOf(filter), signal)
  if (store.getState().content.entities !== among) return askWhatPasses(explorer, filter, signal)
  return { among, links: new Map(links.map((link) => [link.id, link])) }
}

function sifted(state: ExplorerState, filter: Filter, passing: Passing | null): ExplorerState {
  const next = { ...state, sifting: { filter, passing }, filterWanted: null }
  const [shown, all] = [shownIn(next), state.content]
  const isAll = partsSet(filter).length === 0
  const counts = `${shown.entities.size} of ${all.entities.size} entities and ${shown.links.size} of ${all.links.size} links`
  return { ...next, announcement: isAll ? 'No filter: everything is shown.' : `${counts} pass the filter.` }
}

/** Shows only what passes a filter, as the server counts it; nothing moves. It can be undone. */
export async function applyFilter(explorer: Explorer, filter: Filter): Promise<void> {
  const { store, filtering } = explorer
  const signal = filtering.start()
  store.setState({ filterWanted: filter, failure: null })
  try {
    const passing = await askWhatPasses(explorer, filter, signal)
    const positions = positionsOf(explorer)
    store.setState((state) => {
      const before = state.sifting.filter
      const isSame = sameFilter(before, filter)
      return sifted(isSame ? state : recordChange(state, changeName(before, filter), positions), filter, passing)
    })
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState({ filterWanted: null, failure: { problem: problemOf(thrown), attempt: { kind: 'filter', filter } } })
  }
}

/** What the reader asked for last, whether or not it has come. */
export const wantedFilter = ({ filterWanted, sifting }: ExplorerState): Filter => filterWanted ?? sifting.filter

export const changeFilter = (explorer: Explorer, change: (filter: Filter) => Filter): Promise<void> =>
  applyFilter(explorer, change(wantedFilter(explorer.store.getState())))

export const clearFilter = (explorer: Explorer): Promise<void> => changeFilter(explorer, cleared)

/** Keeps the filter true to what stands on the canvas, whatever comes to stand there. */
export function followContent(explorer: Explorer): () => void {
  return explorer.store.subscribe((state, before) => {
    if (state.content.entities === before.content.entities || state.filterWanted !== null) return
    if (!isKnown(state, state.sifting.filter)) void applyFilter(explorer, state.sifting.filter)
  })
}
