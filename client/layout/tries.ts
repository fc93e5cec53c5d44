import type { Box, Spot } from './footprint.ts'

/**
 * Places that an entity tries at once, and what is known of their costs. They are arrays of numbers, not objects: the
 * first layout of a page runs before its code is compiled, where objects are slower by a quarter.
 */
export class Tries {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly costs: Float64Array
  count = 0

  constructor(most: number) {
    this.xs = new Float64Array(most)
    this.ys = new Float64Array(most)
    this.costs = new Float64Array(most)
  }

  clear(): void {
    this.count = 0
  }

  add(x: number, y: number): void {
    this.xs[this.count] = x
    this.ys[this.count] = y
    this.costs[this.count] = 0
    this.count += 1
  }

  /** Gives up the places that cost as much as the limit. */
  keepBelow(limit: number): void {
    const { xs, ys, costs } = this
    let kept = 0
    for (let place = 0; place < this.count; place += 1) {
      const cost = costs[place] ?? 0
      if (cost >= limit) continue
      xs[kept] = xs[place] ?? 0
      ys[kept] = ys[place] ?? 0
      costs[kept] = cost
      kept += 1
    }
    this.count = kept
  }

  /** The place that costs least; null where none is left. */
  cheapest(): Spot | null {
    const { xs, ys, costs, count } = this
    if (count === 0) return null
    let best = 0
    for (let place = 1; place < count; place += 1) if ((costs[place] ?? 0) < (costs[best] ?? 0)) best = place
    return { x: xs[best] ?? 0, y: ys[best] ?? 0 }
  }

  /** The rectangle around all places. */
  bounds(): Box {
    const { xs, ys, count } = this
    const box = { left: xs[0] ?? 0, right: xs[0] ?? 0, top: ys[0] ?? 0, bottom: ys[0] ?? 0 }
    for (let place = 1; place < count; place += 1) {
      const x = xs[place] ?? 0
      const y = ys[place] ?? 0
      if (x < box.left) box.left = x
      if (x > box.right) box.right = x
      if (y < box.top) box.top = y
      if (y > box.bottom) box.bottom = y
    }
    return box
  }
}
