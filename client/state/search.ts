import type { SearchResult, SearchResults } from '../api/records.ts'
import type { Problem } from './problem.ts'

export interface SearchState {
  readonly text: string
  readonly status: 'idle' | 'searching' | 'ready' | 'failed'
  /** Of `answered`; kept while the next answer is under way. */
  readonly results: readonly SearchResult[]
  readonly totalCount: number
  /** The query that the results answer. */
  readonly answered: string
  readonly problem: Problem | null
}

export const idleSearch: SearchState = {
  text: '',
  status: 'idle',
  results: [],
  totalCount: 0,
  answered: '',
  problem: null,
}

/** What the search box holds, as the server is asked it. */
export const queryOf = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** Whether the results answer what the box holds now. */
export const isAnswered = ({ status, text, answered }: SearchState): boolean =>
  status === 'ready' && queryOf(text) === answered

export const typeSearch = (search: SearchState, text: string): SearchState =>
  queryOf(text) === '' ? { ...idleSearch, text } : { ...search, text, status: 'searching', problem: null }

/** An answer to what is no longer asked is dropped. */
export const answerSearch = (search: SearchState, query: string, found: SearchResults): SearchState =>
  queryOf(search.text) === query ? { ...search, status: 'ready', ...found, answered: query } : search

export const failSearch = (search: SearchState, query: string, problem: Problem): SearchState =>
  queryOf(search.text) === query ? { ...search, status: 'failed', problem, results: [], totalCount: 0 } : search
