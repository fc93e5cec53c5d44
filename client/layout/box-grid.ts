import { type Box, overlap } from './footprint.ts'

const cell = 96

/** More cells than any drawing has from its middle to its edge. */
const farthest = 2 ** 20

/** Finds which of many boxes overlap one, without looking at all of them. */
export class BoxGrid<Item> {
  readonly #cells = new Map<number, (readonly [Box, Item])[]>()

  add(box: Box, item: Item): void {
    forCells(box, (key) => {
      const held = this.#cells.get(key)
      if (held === undefined) this.#cells.set(key, [[box, item]])
      else held.push([box, item])
      return false
    })
  }

  /** Whether some box that overlaps this one has an item of which the predicate holds. */
  some(box: Box, holds: (item: Item) => boolean): boolean {
    return forCells(box, (key) => {
      for (const [other, item] of this.#cells.get(key) ?? []) if (overlap(box, other) && holds(item)) return true
      return false
    })
  }
}

/** Goes through the cells that a box touches, until told to stop. */
export function forCells({ left, right, top, bottom }: Box, isEnough: (key: number) => boolean): boolean {
  const [firstRow, lastRow] = [Math.floor(top / cell), Math.floor(bottom / cell)]
  const lastColumn = Math.floor(right / cell)
  for (let column = Math.floor(left / cell); column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) if (isEnough(column * 2 * farthest + row)) return true
  }
  return false
}
