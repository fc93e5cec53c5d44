/** Decisions read from a tape of bytes: a shorter tape, or smaller bytes, make a simpler outcome, and so failures shrink. */
export class Choices {
  readonly #tape: Uint8Array
  #position = 0

  constructor(tape: Uint8Array) {
    this.#tape = tape
  }

  /** A whole number below `count`; 0 when the tape is at its end. */
  below(count: number): number {
    const byte = this.#tape[this.#position] ?? 0
    this.#position += 1
    return byte % count
  }

  of<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to choose from.')
    return item
  }

  /** True once in `count` times, and never at the end of the tape. */
  onceIn(count: number): boolean {
    return this.below(count) === count - 1
  }
}
