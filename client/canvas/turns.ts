/** Does one thing after the other, in the order in which they are asked for. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when the work is done; what fails does not keep the next from its turn. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when all is done that was asked for, meanwhile too. */
  async settled(): Promise<void> {
    for (let turn: Promise<void> | null = null; turn !== this.#last; ) {
      turn = this.#last
      await turn
    }
  }
}
