import { remainingOf } from '../state/content.ts'
import { type Expansion, plainExpansion } from '../state/expansion.ts'
import { addNeighbours, nameOf, recordChange } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { freshNeighbours } from './fresh-neighbours.ts'
import { linksTouching } from './links-touching.ts'

function report(explorer: Explorer, id: string, { groups, period }: Expansion, added: number): void {
  explorer.store.setState((state) => {
    const left = remainingOf(state.content, id)
    const came = added === 1 ? '1 neighbour' : `${added} neighbours`
    const rest = left === 0 ? 'None is left.' : `${left} more ${left === 1 ? 'is' : 'are'} left.`
    return {
      announcement:
        added === 0
          ? `All ${groups === null && period === null ? '' : 'such '}neighbours of ${nameOf(state, id)} stand on the canvas.`
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
    const { fresh: entities, met, keepPlace } = await freshNeighbours(explorer, id, expansion, signal)
    const fresh = entities.map((entity) => entity.id)
    const links = fresh.length === 0 ? [] : await linksTouching(explorer, fresh, signal)
    if (fresh.length > 0 && store.getState().content.entities.has(id)) {
      const positions = positionsOf(explorer)
      keepPlace()
      store.setState((state) =>
        addNeighbours(recordChange(state, `Expand ${nameOf(state, id)}`, positions), { entities, links }, id, met),
      )
    }
    report(explorer, id, expansion, fresh.length)
  } catch (thrown) {
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'expand', id, expansion } } })
  } finally {
    store.setState({ expanding: null })
  }
}
