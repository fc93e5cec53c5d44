import type { Random } from './seeded-random.ts'

function firstAbove(sums: Float64Array, wanted: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** Chooses among items, each as often as its weight is to the sum of all weights. Throws RangeError when there are none. */
export function weightedChoice<Item>(
  items: readonly Item[],
  weightOf: (item: Item, index: number) => number,
): (random: Random) => Item {
  const sums = new Float64Array(items.length)
  let sum = 0
  items.forEach((item, index) => {
    sum += weightOf(item, index)
    sums[index] = sum
  })
  return (random) => {
    const item = items[firstAbove(sums, random() * sum)]
    if (item === undefined) throw new RangeError('There is nothing to choose from.')
    return item
  }
}
