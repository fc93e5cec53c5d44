import { abandonable, throwIfAbandoned } from '../abandonable.ts'

/** Lets only so many queries run at once; the others wait their turn, or leave. */
export class ReadSlots {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(slots: number) {
    this.#free = slots
  }

  /** Runs the query when a slot is free. A caller who leaves is freed at once; the slot, when the engine is done. */
  async run<Result>(query: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    throwIfAbandoned(signal)
    await this.#enter(signal)
    const running = query().finally(() => this.#leave())
    return await abandonable(running, signal)
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1
      return
    }
    let admit = () => {}
    const admitted = new Promise<void>((resolve) => {
      admit = resolve
    })
    this.#waiting.push(admit)
    try {
      await abandonable(admitted, signal)
    } catch (cause) {
      const place = this.#waiting.indexOf(admit)
      if (place >= 0) this.#waiting.splice(place, 1)
      else this.#leave()
      throw cause
    }
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}
