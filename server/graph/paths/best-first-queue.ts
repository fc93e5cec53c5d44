/** Gives out what was put in, best first. `order` is negative when the first of two is the better. */
export class BestFirstQueue<Item> {
  readonly #items: Item[] = []
  readonly #order: (a: Item, b: Item) => number

  constructor(order: (a: Item, b: Item) => number) {
    this.#order = order
  }

  add(item: Item): void {
    this.#items.push(item)
    this.#rise(this.#items.length - 1)
  }

  /** The best of all, or undefined when nothing is left. */
  take(): Item | undefined {
    const best = this.#items[0]
    const last = this.#items.pop()
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last
      this.#sink(0)
    }
    return best
  }

  #isBetter(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]]
    return one !== undefined && other !== undefined && this.#order(one, other) < 0
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#items[a], this.#items[b]]
    if (one === undefined || other === undefined) return
    this.#items[a] = other
    this.#items[b] = one
  }

  #rise(index: number): void {
    const parent = (index - 1) >> 1
    if (index === 0 || !this.#isBetter(index, parent)) return
    this.#swap(index, parent)
    this.#rise(parent)
  }

  #sink(index: number): void {
    const [left, right] = [2 * index + 1, 2 * index + 2]
    const child = this.#isBetter(right, left) ? right : left
    if (!this.#isBetter(child, index)) return
    this.#swap(index, child)
    this.#sink(child)
  }
}
