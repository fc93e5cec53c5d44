import type { Spots } from '../layout/footprint.ts'
import type { LayoutRequest, NumberedAnswer, NumberedRequest } from '../layout/layout-request.ts'

interface Waiting {
  resolve(spots: Spots | null): void
  reject(error: Error): void
}

/** Asks the layout worker, which starts at the first request. */
export class LayoutClient {
  #worker: Worker | null = null
  #sent = 0
  readonly #waiting = new Map<number, Waiting>()

  /** Null when the client is closed before the answer. */
  ask(request: LayoutRequest): Promise<Spots | null> {
    const worker = this.#started()
    this.#sent += 1
    const numbered: NumberedRequest = { number: this.#sent, request }
    return new Promise((resolve, reject) => {
      this.#waiting.set(numbered.number, { resolve, reject })
      worker.postMessage(numbered)
    })
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { resolve } of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker
    const worker = new Worker(new URL('../layout/layout-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', (event: MessageEvent<NumberedAnswer>) => {
      this.#waiting.get(event.data.number)?.resolve(event.data.spots)
      this.#waiting.delete(event.data.number)
    })
    worker.addEventListener('error', (event) => {
      this.#rejectAll(new Error(`The layout failed: ${event.message}`, { cause: event.error }))
    })
    this.#worker = worker
    return worker
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
