import type { Interaction } from '../interaction-contents.ts'

/** What a mention repeats of its event. */
export type KnownEvent = Pick<Interaction, 'source' | 'target' | 'action' | 'day' | 'dayText' | 'url'>

const most = 200_000

/** The events read last, by their ids, for the mentions that come after them. */
export class RecentEvents {
  readonly #events = new Map<string, KnownEvent>()

  add(id: string, event: KnownEvent): void {
    this.#events.set(id, event)
    if (this.#events.size <= most) return
    for (const oldest of this.#events.keys()) {
      this.#events.delete(oldest)
      return
    }
  }

  get(id: string): KnownEvent | undefined {
    return this.#events.get(id)
  }
}
