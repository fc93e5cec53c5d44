import type { TypedDocumentString } from './generated/operations.ts'
import { bodyOf, post } from './request.ts'

interface UnderWay {
  readonly response: Promise<Response>
  readonly givingUp: AbortController
}

/** Questions that are sent before there is a page that asks them. */
export class AskedAhead {
  readonly #fetchAnswer: typeof fetch
  readonly #underWay = new Map<string, UnderWay>()

  constructor(fetchAnswer: typeof fetch) {
    this.#fetchAnswer = fetchAnswer
  }

  ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): void {
    const body = bodyOf(document, variables)
    const givingUp = new AbortController()
    const response = post(this.#fetchAnswer, body, givingUp.signal)
    // Whoever asks the same is told of it.
    response.catch(() => undefined)
    this.#underWay.set(body, { response, givingUp })
  }

  /** As `fetch`, but a question that was asked ahead gets the answer that is under way, once. */
  readonly fetch: typeof fetch = (url, init) => {
    const body = String(init?.body)
    const asked = this.#underWay.get(body)
    const fetchAnswer = this.#fetchAnswer
    if (asked === undefined) return fetchAnswer(url, init)
    this.#underWay.delete(body)
    const { response, givingUp } = asked
    const giveUp = () => givingUp.abort(init?.signal?.reason)
    if (init?.signal?.aborted === true) giveUp()
    init?.signal?.addEventListener('abort', giveUp)
    return response
  }
}

export const askedAhead = new AskedAhead(fetch)
