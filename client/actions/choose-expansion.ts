import { remainingOf } from '../state/content.ts'
import { mostWithoutChoice } from '../state/expansion.ts'
import { nameOf } from '../state/explorer-state.ts'
import { expand } from './expand.ts'
import type { Explorer } from './explorer.ts'
import { selectEntity } from './select.ts'

export const openChoice = ({ store }: Explorer, id: string): void => store.setState({ choosing: id })

export function closeChoice({ store, grouping }: Explorer): void {
  grouping.stop()
  const { choosing, choiceCounts } = store.getState()
  // Each card that goes closes it: what was not open shall not be drawn anew for that.
  if (choosing !== null || choiceCounts !== null) store.setState({ choosing: null, choiceCounts: null })
}

/** Expands an entity; one with very many neighbours left offers groups of them on its card instead of a star. */
export async function expandOrChoose(explorer: Explorer, id: string): Promise<void> {
  const { content, card } = explorer.store.getState()
  const left = remainingOf(content, id)
  if (left <= mostWithoutChoice) return expand(explorer, id)
  if (card.kind !== 'entity' || card.id !== id) await selectEntity(explorer, id)
  openChoice(explorer, id)
  explorer.store.setState((state) => ({
    announcement: `${nameOf(state, id)} has ${left} neighbours left. Choose what to expand.`,
  }))
}
