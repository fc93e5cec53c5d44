import type { TypedDocumentString } from './generated/operations.ts'
import { bodyOf, post } from './request.ts'

interface UnderWay {
  readonly response: Promise<Response>
  readonly givingUp: AbortController
}

const underWay = new Map<string, UnderWay>()

/** Sends a question before the page is there that will ask it. */
export function askAhead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): void {
  const body = bodyOf(document, variables)
  const givingUp = new AbortController()
  const response = post(fetch, body, givingUp.signal)
  // Whoever asks the same is told of it.
  response.catch(() => undefined)
  underWay.set(body, { response, givingUp })
}

/** As `fetch`, but a question that was asked ahead gets the answer that is under way, once. */
export const fetchOrAwait: typeof fetch = (url, init) => {
  const body = String(init?.body)
  const asked = underWay.get(body)
  if (asked === undefined) return fetch(url, init)
  underWay.delete(body)
  const { response, givingUp } = asked
  const giveUp = () => givingUp.abort(init?.signal?.reason)
  if (init?.signal?.aborted === true) giveUp()
  init?.signal?.addEventListener('abort', giveUp)
  return response
}
