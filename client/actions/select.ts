import { isAbort } from '../api/api-error.ts'
import { addClaims, closedCard, fillEntityCard, fillLinkCard, isOfSelection, setMore } from '../state/card.ts'
import { returnFrom } from '../state/explorer-state.ts'
import { failed, loading, orGone } from '../state/loadable.ts'
import { gone, problemOf } from '../state/problem.ts'
import { spokenEntity, spokenLink } from '../state/spoken.ts'
import type { Explorer } from './explorer.ts'

const claimsAtATime = 100

/** Selects an entity of the canvas and opens its card. */
export async function selectEntity({ api, store, reading }: Explorer, id: string): Promise<void> {
  const signal = reading.start()
  store.setState((state) => ({
    selection: id,
    card: { kind: 'entity', id, content: loading, more: 'idle' },
    returnTo: returnFrom(state),
    announcement: spokenEntity(state.content, id),
  }))
  try {
    const card = await api.entityCard(id, claimsAtATime, signal)
    store.setState((state) => ({ card: fillEntityCard(state.card, id, orGone(card)) }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState((state) => ({ card: fillEntityCard(state.card, id, failed(problemOf(thrown))) }))
  }
}

/** Selects a link of the canvas and opens its claims. */
export async function openLink({ api, store, reading }: Explorer, id: string): Promise<void> {
  const signal = reading.start()
  store.setState((state) => ({
    selection: id,
    card: { kind: 'link', id, content: loading, more: 'idle' },
    returnTo: returnFrom(state),
    announcement: spokenLink(state.content, id),
  }))
  try {
    const card = await api.linkCard(id, claimsAtATime, signal)
    store.setState((state) => ({ card: fillLinkCard(state.card, id, orGone(card)) }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState((state) => ({ card: fillLinkCard(state.card, id, failed(problemOf(thrown))) }))
  }
}

/** Opens the card of what is selected. */
export async function openSelection(explorer: Explorer): Promise<void> {
  const { selection, content } = explorer.store.getState()
  if (selection === null) return
  if (content.links.has(selection)) await openLink(explorer, selection)
  else await selectEntity(explorer, selection)
}

/** Reads on in the claims of the open card. */
export async function readMoreClaims({ api, store, reading }: Explorer): Promise<void> {
  const { card } = store.getState()
  if (!isOfSelection(card) || card.content.status !== 'ready' || card.more === 'loading') return
  const after = card.content.value.page.next
  if (after === null) return
  const signal = reading.start()
  store.setState((state) => ({ card: setMore(state.card, card.id, 'loading') }))
  try {
    const page =
      card.kind === 'entity'
        ? await api.moreEntityClaims(card.id, claimsAtATime, after, signal)
        : await api.moreLinkClaims(card.id, claimsAtATime, after, signal)
    store.setState((state) => ({
      card: page === null ? setMore(state.card, card.id, gone) : addClaims(state.card, card.id, page),
    }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState((state) => ({ card: setMore(state.card, card.id, problemOf(thrown)) }))
  }
}

export function closeCard({ store, reading }: Explorer): void {
  reading.stop()
  store.setState({ card: closedCard, returnTo: null })
}

export function clearSelection({ store, reading }: Explorer): void {
  reading.stop()
  store.setState({ card: closedCard, returnTo: null, selection: null })
}
