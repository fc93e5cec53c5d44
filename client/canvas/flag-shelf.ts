import { flagImage } from './icons.ts'

/** Knows which flags have come from the server, so that a country without one shows its letters. */
export class FlagShelf {
  readonly #loaded = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #onArrival: () => void

  constructor(onArrival: () => void) {
    this.#onArrival = onArrival
  }

  has(code: string): boolean {
    return this.#loaded.has(code)
  }

  ask(code: string): void {
    if (this.#asked.has(code)) return
    this.#asked.add(code)
    const image = new Image()
    image.addEventListener('load', () => {
      this.#loaded.add(code)
      this.#onArrival()
    })
    image.src = flagImage(code)
  }
}
