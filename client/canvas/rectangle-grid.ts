export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const cell = 96

/** Finds which of many rectangles touch one, without looking at all of them. */
export class RectangleGrid<Item> {
  readonly #cells = new Map<string, (readonly [Rectangle, Item])[]>()

  add(rectangle: Rectangle, item: Item): void {
    for (const key of cellsOf(rectangle)) {
      const held = this.#cells.get(key)
      if (held === undefined) this.#cells.set(key, [[rectangle, item]])
      else held.push([rectangle, item])
    }
  }

  /** Whether some rectangle that touches this one has an item of which the predicate holds. */
  some(rectangle: Rectangle, holds: (item: Item) => boolean): boolean {
    return cellsOf(rectangle).some((key) =>
      this.#cells.get(key)?.some(([other, item]) => touch(rectangle, other) && holds(item)),
    )
  }
}

export const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function cellsOf({ left, right, top, bottom }: Rectangle): readonly string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(`${x} ${y}`)
  }
  return keys
}
