import type { CanvasEntity } from '../api/records.ts'
import { remainingOf, standingNeighbours } from '../state/content.ts'
import { addDrawing, nameOf, recordChange } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { linksTouching } from './links-touching.ts'

const atATime = 25
const largestPage = 100

/** The strongest neighbours that do not stand on the canvas yet. */
async function freshNeighbours(
  { api, store }: Explorer,
  id: string,
  signal: AbortSignal,
): Promise<readonly CanvasEntity[]> {
  const fresh: CanvasEntity[] = []
  const standing = standingNeighbours(store.getState().content).get(id)?.size ?? 0
  const first = Math.min(largestPage, atATime + standing)
  let after: string | null = null
  do {
    const page = await api.neighbours(id, first, after, signal)
    if (page === null) break
    fresh.push(...page.entities.filter((entity) => !store.getState().content.entities.has(entity.id)))
    after = page.next
  } while (fresh.length < atATime && after !== null)
  return fresh.slice(0, atATime)
}

function report(explorer: Explorer, id: string, added: number): void {
  explorer.store.setState((state) => {
    const left = remainingOf(state.content, id)
    const came = added === 1 ? '1 neighbour' : `${added} neighbours`
    const rest = left === 0 ? 'None is left.' : `${left} more ${left === 1 ? 'is' : 'are'} left.`
    return {
      announcement:
        added === 0
          ? `All neighbours of ${nameOf(state, id)} stand on the canvas.`
          : `${came} of ${nameOf(state, id)} added. ${rest}`,
    }
  })
}

/** Brings the strongest neighbours that are missing onto the canvas, with all their links to what stands there. */
export async function expand(explorer: Explorer, id: string): Promise<void> {
  const { store } = explorer
  if (store.getState().expanding !== null || !store.getState().content.entities.has(id)) return
  const { signal } = new AbortController()
  store.setState({ expanding: id, failure: null })
  try {
    const entities = await freshNeighbours(explorer, id, signal)
    const fresh = entities.map((entity) => entity.id)
    const links = fresh.length === 0 ? [] : await linksTouching(explorer, fresh, signal)
    if (fresh.length > 0 && store.getState().content.entities.has(id)) {
      const positions = positionsOf(explorer)
      store.setState((state) =>
        addDrawing(recordChange(state, `Expand ${nameOf(state, id)}`, positions), { entities, links }, id),
      )
    }
    report(explorer, id, fresh.length)
  } catch (thrown) {
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'expand', id } } })
  } finally {
    store.setState({ expanding: null })
  }
}
