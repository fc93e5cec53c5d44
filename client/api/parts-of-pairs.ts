import { batchesOf, mostIds, pairsOfBatches } from './batches.ts'

export interface Part {
  readonly ids: readonly string[]
  /** How often what is counted among these ids counts in the sum. */
  readonly weight: number
}

/**
 * More ids than the server takes at once, in parts of which each pair of ids stands in one at least. What is counted in
 * each part and summed by the weights is what would be counted among all: pairs within a block stand in several.
 */
export function partsOfPairs(ids: readonly string[]): readonly Part[] {
  if (ids.length <= mostIds) return [{ ids, weight: 1 }]
  const blocks = batchesOf(ids, mostIds / 2)
  return [
    ...pairsOfBatches(ids).map((pair) => ({ ids: pair, weight: 1 })),
    ...blocks.map((block) => ({ ids: block, weight: 2 - blocks.length })),
  ]
}
