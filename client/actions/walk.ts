import { type Heading, mostConnected, neighbourTowards } from '../state/walk.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { selectEntity } from './select.ts'

/** Selects the neighbour that lies in a direction from the selected entity; with none selected, the most connected. */
export async function walk(explorer: Explorer, heading: Heading): Promise<void> {
  const { content, selection } = explorer.store.getState()
  const next =
    selection !== null && content.entities.has(selection)
      ? neighbourTowards(content, positionsOf(explorer), selection, heading)
      : (content.links.get(selection ?? '')?.source ?? mostConnected(content))
  if (next !== null) await selectEntity(explorer, next)
}
