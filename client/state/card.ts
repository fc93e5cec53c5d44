import type { ClaimPage, EntityCard, LinkCard } from '../api/records.ts'
import type { Loadable } from './loadable.ts'
import type { PairCard } from './pair-card.ts'
import type { Problem } from './problem.ts'

/** Claims beyond the first page: whether more are under way, or why they did not come. */
export type MoreClaims = 'idle' | 'loading' | Problem

export type Card =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'entity'
      readonly id: string
      readonly content: Loadable<EntityCard>
      readonly more: MoreClaims
    }
  | {
      readonly kind: 'link'
      readonly id: string
      readonly content: Loadable<LinkCard>
      readonly more: MoreClaims
    }
  | PairCard

/** The card of what was selected on the canvas. */
export type SelectionCard = Extract<Card, { readonly kind: 'entity' | 'link' }>

export const isOfSelection = (card: Card): card is SelectionCard => card.kind === 'entity' || card.kind === 'link'

export const closedCard: Card = { kind: 'closed' }

/** Fills the card of an entity; the card of anything else stays as it is. */
export const fillEntityCard = (card: Card, id: string, content: Loadable<EntityCard>): Card =>
  card.kind === 'entity' && card.id === id ? { ...card, content } : card

export const fillLinkCard = (card: Card, id: string, content: Loadable<LinkCard>): Card =>
  card.kind === 'link' && card.id === id ? { ...card, content } : card

export const setMore = (card: Card, id: string, more: MoreClaims): Card =>
  isOfSelection(card) && card.id === id ? { ...card, more } : card

const withPage = <Content extends { readonly page: ClaimPage }>(content: Content, page: ClaimPage): Content => ({
  ...content,
  page: { ...page, claims: [...content.page.claims, ...page.claims] },
})

/** Adds the next page of claims to the card that asked for it. */
export function addClaims(card: Card, id: string, page: ClaimPage): Card {
  if (!isOfSelection(card) || card.id !== id || card.content.status !== 'ready') return card
  return card.kind === 'entity'
    ? { ...card, more: 'idle', content: { status: 'ready', value: withPage(card.content.value, page) } }
    : { ...card, more: 'idle', content: { status: 'ready', value: withPage(card.content.value, page) } }
}
