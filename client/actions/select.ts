import { closedCard } from '../state/card.ts'
import { returnFrom } from '../state/explorer-state.ts'
import { loading } from '../state/loadable.ts'
import { spokenEntity, spokenLink } from '../state/spoken.ts'
import type { Explorer } from './explorer.ts'
import { readCard, underFilter } from './read-card.ts'

/** Selects an entity of the canvas and opens its card. */
export async function selectEntity(explorer: Explorer, id: string): Promise<void> {
  explorer.store.setState((state) => ({
    selection: id,
    card: { kind: 'entity', id, content: loading, ...underFilter(explorer), more: 'idle' },
    returnTo: returnFrom(state),
    announcement: spokenEntity(state.content, id),
  }))
  await readCard(explorer)
}

/** Selects a link of the canvas and opens its claims. */
export async function openLink(explorer: Explorer, id: string): Promise<void> {
  explorer.store.setState((state) => ({
    selection: id,
    card: { kind: 'link', id, content: loading, ...underFilter(explorer), more: 'idle' },
    returnTo: returnFrom(state),
    announcement: spokenLink(state.content, id),
  }))
  await readCard(explorer)
}

/** Opens the card of what is selected. */
export async function openSelection(explorer: Explorer): Promise<void> {
  const { selection, content } = explorer.store.getState()
  if (selection === null) return
  if (content.links.has(selection)) await openLink(explorer, selection)
  else await selectEntity(explorer, selection)
}

export function closeCard({ store, reading }: Explorer): void {
  reading.stop()
  store.setState({ card: closedCard, returnTo: null })
}

export function clearSelection({ store, reading }: Explorer): void {
  reading.stop()
  store.setState({ card: closedCard, returnTo: null, selection: null })
}
