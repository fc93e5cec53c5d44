import type { CanvasEntity } from '../api/records.ts'
import { remainingOf, standingNeighbours } from '../state/content.ts'
import { type Expansion, plainExpansion } from '../state/expansion.ts'
import { addNeighbours, nameOf, recordChange } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { linksTouching } from './links-touching.ts'

const largestPage = 100

/** The first of the chosen neighbours that do not stand on the canvas yet; those that do take no place of a page. */
async function freshNeighbours(
  { api, store }: Explorer,
  id: string,
  { limit, ...choice }: Expansion,
  signal: AbortSignal,
): Promise<readonly CanvasEntity[]> {
  const fresh: CanvasEntity[] = []
  const standing = standingNeighbours(store.getState().content).get(id)?.size ?? 0
  const first = Math.min(largestPage, limit + standing)
  let after: string | null = null
  do {
    const page = await api.neighbours(id, choice, { first, after }, signal)
    if (page === null) break
    fresh.push(...page.entities.filter((entity) => !store.getState().content.entities.has(entity.id)))
    after = page.next
  } while (fresh.length < limit && after !== null)
  return fresh.slice(0, limit)
}

function report(explorer: Explorer, id: string, { kinds, types }: Expansion, added: number): void {
  explorer.store.setState((state) => {
    const left = remainingOf(state.content, id)
    const came = added === 1 ? '1 neighbour' : `${added} neighbours`
    const rest = left === 0 ? 'None is left.' : `${left} more ${left === 1 ? 'is' : 'are'} left.`
    return {
      announcement:
        added === 0
          ? `All ${kinds === null && types === null ? '' : 'such '}neighbours of ${nameOf(state, id)} stand on the canvas.`
          : `${came} of ${nameOf(state, id)} added. ${rest}`,
    }
  })
}

/** Brings neighbours that are missing, the strongest unless others are chosen, onto the canvas, with all their links to what stands there. */
export async function expand(explorer: Explorer, id: string, expansion = plainExpansion): Promise<void> {
  const { store } = explorer
  if (store.getState().expanding !== null || !store.getState().content.entities.has(id)) return
  const { signal } = new AbortController()
  store.setState({ expanding: id, failure: null })
  try {
    const entities = await freshNeighbours(explorer, id, expansion, signal)
    const fresh = entities.map((entity) => entity.id)
    const links = fresh.length === 0 ? [] : await linksTouching(explorer, fresh, signal)
    if (fresh.length > 0 && store.getState().content.entities.has(id)) {
      const positions = positionsOf(explorer)
      store.setState((state) =>
        addNeighbours(recordChange(state, `Expand ${nameOf(state, id)}`, positions), { entities, links }, id),
      )
    }
    report(explorer, id, expansion, fresh.length)
  } catch (thrown) {
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'expand', id, expansion } } })
  } finally {
    store.setState({ expanding: null })
  }
}
