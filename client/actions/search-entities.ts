import { isAbort } from '../api/api-error.ts'
import { problemOf } from '../state/problem.ts'
import { answerSearch, failSearch, idleSearch, queryOf, typeSearch } from '../state/search.ts'
import type { Explorer } from './explorer.ts'

const resultsShown = 12

/** Asks for entities by what was typed; a later key stroke takes the place of an earlier one. */
export async function searchEntities({ api, store, searching }: Explorer, text: string): Promise<void> {
  const signal = searching.start()
  const query = queryOf(text)
  store.setState((state) => ({ search: typeSearch(state.search, text) }))
  if (query === '') return
  try {
    const found = await api.search(query, resultsShown, signal)
    store.setState((state) => ({ search: answerSearch(state.search, query, found) }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState((state) => ({ search: failSearch(state.search, query, problemOf(thrown)) }))
  }
}

export function clearSearch({ store, searching }: Explorer): void {
  searching.stop()
  store.setState({ search: idleSearch })
}
