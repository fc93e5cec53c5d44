import type { Spots } from '../layout/footprint.ts'
import type { LayoutRequest, NumberedAnswer, NumberedRequest } from '../layout/layout-request.ts'
import { takeLayoutWorker } from './worker-ahead.ts'

interface Waiting {
  resolve(spots: Spots | null): void
  reject(error: Error): void
}

/** Asks the layout worker. */
export class LayoutClient {
  readonly #worker = takeLayoutWorker()
  #sent = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor() {
    this.#worker.addEventListener('message', (event: MessageEvent<NumberedAnswer>) => {
      this.#waiting.get(event.data.number)?.resolve(event.data.spots)
      this.#waiting.delete(event.data.number)
    })
    this.#worker.addEventListener('error', (event) => {
      this.#rejectAll(new Error(`The layout failed: ${event.message}`, { cause: event.error }))
    })
  }

  /** Null when the client is closed before the answer. */
  ask(request: LayoutRequest): Promise<Spots | null> {
    this.#sent += 1
    const numbered: NumberedRequest = { number: this.#sent, request }
    return new Promise((resolve, reject) => {
      this.#waiting.set(numbered.number, { resolve, reject })
      this.#worker.postMessage(numbered)
    })
  }

  close(): void {
    this.#worker.terminate()
    for (const { resolve } of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
