/** Work of which only the newest counts: starting it again aborts what came before. */
export class LatestTask {
  #controller = new AbortController()

  start(): AbortSignal {
    this.stop()
    this.#controller = new AbortController()
    return this.#controller.signal
  }

  stop(): void {
    this.#controller.abort()
  }
}
