import type { ClaimFilter, ClaimPage, EntityCard, LinkCard } from '../api/records.ts'
import type { Loadable } from './loadable.ts'
import type { PairCard } from './pair-card.ts'
import type { Problem } from './problem.ts'

/** Claims beyond the first page: whether more are under way, or why they did not come. */
export type MoreClaims = 'idle' | 'loading' | Problem

interface OfSelection<Kind extends string, Content> {
  readonly kind: Kind
  readonly id: string
  readonly content: Loadable<Content>
  /** What its claims had to pass when they were asked for. */
  readonly under: ClaimFilter
  /** Whether all claims are shown, those too that the filter hides. */
  readonly showsAll: boolean
  readonly more: MoreClaims
}

export type Card =
  | { readonly kind: 'closed' }
  | OfSelection<'entity', EntityCard>
  | OfSelection<'link', LinkCard>
  | PairCard

/** The card of what was selected on the canvas. */
export type SelectionCard = Extract<Card, { readonly kind: 'entity' | 'link' }>

export const isOfSelection = (card: Card): card is SelectionCard => card.kind === 'entity' || card.kind === 'link'

/** Whether two entities are looked at together. */
export const isPair = (card: Card): card is PairCard => card.kind === 'comparison' || card.kind === 'paths'

export const closedCard: Card = { kind: 'closed' }

/** Fills the card of an entity; the card of anything else stays as it is. */
export const fillEntityCard = (card: Card, id: string, content: Loadable<EntityCard>): Card =>
  card.kind === 'entity' && card.id === id ? { ...card, content } : card

export const fillLinkCard = (card: Card, id: string, content: Loadable<LinkCard>): Card =>
  card.kind === 'link' && card.id === id ? { ...card, content } : card

/** The same card over other claims; those that it shows stay until these have come. */
export const setUnder = (card: Card, over: Pick<SelectionCard, 'under' | 'showsAll'>): Card =>
  isOfSelection(card) ? { ...card, ...over, more: 'idle' } : card

export const setMore = (card: Card, id: string, more: MoreClaims): Card =>
  isOfSelection(card) && card.id === id ? { ...card, more } : card

/** How many claims of a card the filter hides. */
export const hiddenIn = ({
  claimTotal,
  page,
}: {
  readonly claimTotal: number
  readonly page: Pick<ClaimPage, 'totalCount'>
}): number => Math.max(0, claimTotal - page.totalCount)

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
