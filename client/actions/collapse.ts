import { collapsible, dropOrigin } from '../state/expansion.ts'
import { nameOf, recordChange, removeEntities } from '../state/explorer-state.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Takes off the canvas what expanding an entity brought. */
export function collapse(explorer: Explorer, id: string): void {
  const { store } = explorer
  const { content, origins } = store.getState()
  const ids = collapsible(content, origins, id)
  if (ids.size === 0) return
  const positions = positionsOf(explorer)
  const went = ids.size === 1 ? '1 neighbour' : `${ids.size} neighbours`
  store.setState((state) => ({
    ...removeEntities(recordChange(state, `Collapse ${nameOf(state, id)}`, positions), ids),
    origins: dropOrigin(origins, id),
    announcement: `${went} of ${nameOf(state, id)} removed from the canvas.`,
  }))
}
