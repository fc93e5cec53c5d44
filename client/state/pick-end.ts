import type { SearchResults } from '../api/records.ts'
import { type Card, isPair } from './card.ts'
import type { End } from './pair-card.ts'
import type { Problem } from './problem.ts'
import { answerSearch, failSearch, type SearchState, typeSearch } from './search.ts'

/** The end under which the next entity that is picked goes; null while none is being picked. */
export const pickingOf = (card: Card): End | null => (isPair(card) ? card.picking : null)

const withSearch = (card: Card, search: (before: SearchState) => SearchState): Card =>
  isPair(card) ? { ...card, search: search(card.search) } : card

export const typePick = (card: Card, text: string): Card => withSearch(card, (search) => typeSearch(search, text))

export const answerPick = (card: Card, query: string, found: SearchResults): Card =>
  withSearch(card, (search) => answerSearch(search, query, found))

export const failPick = (card: Card, query: string, problem: Problem): Card =>
  withSearch(card, (search) => failSearch(search, query, problem))
