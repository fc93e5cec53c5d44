import { pickingOf } from '../state/pick-end.ts'
import type { Explorer } from './explorer.ts'
import { compare, pick } from './pair.ts'
import { clearSelection, openLink, selectEntity } from './select.ts'

/** A click goes to whoever asks for an entity, or else selects; with Shift it compares with what was selected. */
export function choose(explorer: Explorer, id: string | null, isBeside: boolean): void {
  const { content, selection, card } = explorer.store.getState()
  const entity = content.entities.get(id ?? '')
  const before = content.entities.get(selection ?? '')
  if (entity !== undefined && pickingOf(card) !== null) void pick(explorer, entity)
  else if (entity !== undefined && before !== undefined && isBeside) void compare(explorer, before, entity)
  else if (id === null) clearSelection(explorer)
  else if (content.links.has(id)) void openLink(explorer, id)
  else void selectEntity(explorer, id)
}
