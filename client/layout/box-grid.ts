import { type Box, overlap } from './footprint.ts'

const cell = 96

/** More cells than any drawing has from its middle to its edge. */
const farthest = 2 ** 20

/** Finds which of many boxes overlap one, without looking at all of them. */
export class BoxGrid<Item> {
  readonly #cells = new Map<number, (readonly [Box, Item])[]>()

  add(box: Box, item: Item): void {
    for (const key of cellsOf(box)) {
      const held = this.#cells.get(key)
      if (held === undefined) this.#cells.set(key, [[box, item]])
      else held.push([box, item])
    }
  }

  /** Whether some box that overlaps this one has an item of which the predicate holds. */
  some(box: Box, holds: (item: Item) => boolean): boolean {
    const [lastColumn, lastRow] = [cellAt(box.right), cellAt(box.bottom)]
    for (let column = cellAt(box.left); column <= lastColumn; column += 1) {
      for (let row = cellAt(box.top); row <= lastRow; row += 1) {
        const held = this.#cells.get(keyOf(column, row))
        if (held === undefined) continue
        for (const [other, item] of held) if (overlap(box, other) && holds(item)) return true
      }
    }
    return false
  }
}

const cellAt = (place: number): number => Math.floor(place / cell)

const keyOf = (column: number, row: number): number => column * 2 * farthest + row

/** The cells that a box touches. */
export function cellsOf({ left, right, top, bottom }: Box): readonly number[] {
  const [lastColumn, lastRow] = [cellAt(right), cellAt(bottom)]
  const keys: number[] = []
  for (let column = cellAt(left); column <= lastColumn; column += 1) {
    for (let row = cellAt(top); row <= lastRow; row += 1) keys.push(keyOf(column, row))
  }
  return keys
}
