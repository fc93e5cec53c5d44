/** Listens for Ctrl-C: the first asks for an end, the second ends at once. */
export class Interruption {
  isAsked = false
  readonly #onAsked: () => void

  readonly #listener = (): void => {
    if (this.isAsked) process.exit(130)
    this.isAsked = true
    this.#onAsked()
    console.error('\nEnding after this batch. Ctrl-C once more ends at once; nothing is lost by that either.')
  }

  constructor(onAsked: () => void) {
    this.#onAsked = onAsked
    process.on('SIGINT', this.#listener)
  }

  close(): void {
    process.off('SIGINT', this.#listener)
  }
}
