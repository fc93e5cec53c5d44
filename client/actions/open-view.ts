import { isAbort } from '../api/api-error.ts'
import { batchesOf, mostIds, pairsOfBatches } from '../api/batches.ts'
import type { CanvasEntity, CanvasLink } from '../api/records.ts'
import { recordChange, showView } from '../state/explorer-state.ts'
import { warning } from '../state/notice.ts'
import { problemOf } from '../state/problem.ts'
import { positionsIn, type View } from '../state/view.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { openOverview } from './open-overview.ts'
import { openLink, selectEntity } from './select.ts'

async function findEntities({ api }: Explorer, ids: readonly string[], signal: AbortSignal) {
  const found = await Promise.all(batchesOf(ids, mostIds).map((batch) => api.entities(batch, signal)))
  return found.flat()
}

async function findLinks({ api }: Explorer, entities: readonly CanvasEntity[], signal: AbortSignal) {
  const ids = entities.map(({ id }) => id)
  const found = await Promise.all(pairsOfBatches(ids).map((batch) => api.linksAmong(batch, signal)))
  return [...new Map(found.flat().map((link): [string, CanvasLink] => [link.id, link])).values()]
}

const missingWords = (missing: readonly string[]): string =>
  missing.length === 1
    ? `${missing[0]} is not in the graph any more, or never was.`
    : `${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''} are not in the graph any more, or never were.`

async function selectIn(explorer: Explorer, id: string | null): Promise<void> {
  const { content } = explorer.store.getState()
  if (id === null) return
  if (content.entities.has(id)) await selectEntity(explorer, id)
  else if (content.links.has(id)) await openLink(explorer, id)
}

/** Puts a view in place of what stands; what the graph does not hold is left out, and told. */
async function draw(explorer: Explorer, view: View, name: string, signal: AbortSignal): Promise<boolean> {
  const { store, api, canvas } = explorer
  const ids = view.entities.map(({ id }) => id)
  const [entities, totals] = await Promise.all([findEntities(explorer, ids, signal), api.totals(signal)])
  const links = await findLinks(explorer, entities, signal)
  const found = new Set(entities.map(({ id }) => id))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) store.setState({ notice: warning('Not all of this view is there', missingWords(missing)) })
  if (entities.length === 0) return false
  const before = positionsOf(explorer)
  canvas?.place(positionsIn(view.entities.filter(({ id }) => found.has(id))))
  store.setState((state) =>
    showView(
      state.content.entities.size === 0 && state.history.past.length === 0
        ? state
        : recordChange(state, `Open ${name}`, before),
      { entities, links, totals },
      view.filter,
    ),
  )
  canvas?.fit(view.selection)
  return true
}

/** Opens a view, as one step that can be taken back. In place of one of which nothing is left comes the overview. */
export async function openView(explorer: Explorer, view: View, name: string): Promise<void> {
  const { store, drawing } = explorer
  const isBlank = store.getState().content.entities.size === 0
  const signal = drawing.start()
  store.setState({ notice: null, failure: null })
  try {
    const isDrawn = await draw(explorer, view, name, signal)
    if (isDrawn) await selectIn(explorer, view.selection)
    else if (isBlank) await openOverview(explorer)
  } catch (thrown) {
    if (isAbort(thrown)) return
    if (isBlank) await openOverview(explorer)
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'open-view', view, name } } })
  }
}
