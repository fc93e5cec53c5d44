import { isPair } from './card.ts'
import type { ExplorerState } from './explorer-state.ts'

/** What the page is about, so that its tab and its entry in a history are told from others. */
export function pageTitle({ card, selection, content }: Pick<ExplorerState, 'card' | 'selection' | 'content'>): string {
  const ends = isPair(card) ? [card.first, card.second] : endsOf(content, selection)
  const names = ends.flatMap((end) => end?.name ?? [])
  return names.length === 0 ? 'Entente' : `${[...new Set(names)].join(' and ')} · Entente`
}

function endsOf({ entities, links }: ExplorerState['content'], selection: string | null) {
  if (selection === null) return []
  const link = links.get(selection)
  return link === undefined ? [entities.get(selection)] : [entities.get(link.source), entities.get(link.target)]
}
