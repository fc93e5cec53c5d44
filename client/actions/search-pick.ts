import { isAbort } from '../api/api-error.ts'
import { answerPick, failPick, typePick } from '../state/pick-end.ts'
import { problemOf } from '../state/problem.ts'
import { queryOf } from '../state/search.ts'
import type { Explorer } from './explorer.ts'

const resultsShown = 8

/** Asks for the entities that can be picked, by what was typed. */
export async function searchPick({ api, store, picking }: Explorer, text: string): Promise<void> {
  const signal = picking.start()
  const query = queryOf(text)
  store.setState(({ card }) => ({ card: typePick(card, text) }))
  if (query === '') return
  try {
    const found = await api.search(query, resultsShown, signal)
    store.setState(({ card }) => ({ card: answerPick(card, query, found) }))
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState(({ card }) => ({ card: failPick(card, query, problemOf(thrown)) }))
  }
}
