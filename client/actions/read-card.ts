import { isAbort } from '../api/api-error.ts'
import {
  addClaims,
  fillEntityCard,
  fillLinkCard,
  isOfSelection,
  type SelectionCard,
  setMore,
  setUnder,
} from '../state/card.ts'
import { claimFilterOf } from '../state/filter.ts'
import { failed, orGone } from '../state/loadable.ts'
import { gone, problemOf } from '../state/problem.ts'
import type { Explorer } from './explorer.ts'

const claimsAtATime = 100

/** What the claims of a card that opens now have to pass. */
export const underFilter = ({ store }: Explorer): Pick<SelectionCard, 'under' | 'showsAll'> => ({
  under: claimFilterOf(store.getState().sifting.filter),
  showsAll: false,
})

/** Reads the open card; what it shows stays until the answer comes. */
export async function readCard({ api, store, reading }: Explorer): Promise<void> {
  const { card } = store.getState()
  if (!isOfSelection(card)) return
  const { id, under: filter } = card
  const page = { first: claimsAtATime, filter }
  const signal = reading.start()
  try {
    if (card.kind === 'entity') {
      const content = orGone(await api.entityCard(id, page, signal))
      store.setState((state) => ({ card: fillEntityCard(state.card, id, content) }))
    } else {
      const content = orGone(await api.linkCard(id, page, signal))
      store.setState((state) => ({ card: fillLinkCard(state.card, id, content) }))
    }
  } catch (thrown) {
    if (isAbort(thrown)) return
    const content = failed(problemOf(thrown))
    store.setState((state) => ({ card: fillLinkCard(fillEntityCard(state.card, id, content), id, content) }))
  }
}

/** Reads on in the claims of the open card. */
export async function readMoreClaims({ api, store, reading }: Explorer): Promise<void> {
  const { card } = store.getState()
  if (!isOfSelection(card) || card.content.status !== 'ready' || card.more === 'loading') return
  const after = card.content.value.page.next
  if (after === null) return
  const asked = { first: claimsAtATime, after, filter: card.under }
  const signal = reading.start()
  store.setState((state) => ({ card: setMore(state.card, card.id, 'loading') }))
  try {
    const page =
      card.kind === 'entity'
        ? await api.moreEntityClaims(card.id, asked, signal)
        : await api.moreLinkClaims(card.id, asked, signal)
    store.setState((state) => ({
      card: page === null ? setMore(state.card, card.id, gone) : addClaims(state.card, card.id, page),
    }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState((state) => ({ card: setMore(state.card, card.id, problemOf(thrown)) }))
  }
}

/** Shows all claims of the open card, or only those that pass the filter. */
export async function showAllClaims(explorer: Explorer, showsAll: boolean): Promise<void> {
  const { store } = explorer
  const under = showsAll ? {} : claimFilterOf(store.getState().sifting.filter)
  store.setState((state) => ({ card: setUnder(state.card, { under, showsAll }) }))
  await readCard(explorer)
}
