/** What the server takes in one question. */
const mostIds = 500

export interface Part {
  readonly ids: readonly string[]
  /** How often what is counted among these ids counts in the sum. */
  readonly weight: number
}

function blocksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const size = mostIds / 2
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, block) => ids.slice(block * size, (block + 1) * size))
}

/**
 * More ids than the server takes at once, in parts of which each pair of ids stands in one at least. What is counted in
 * each part and summed by the weights is what would be counted among all: pairs within a block stand in several.
 */
export function partsOfPairs(ids: readonly string[]): readonly Part[] {
  if (ids.length <= mostIds) return [{ ids, weight: 1 }]
  const blocks = blocksOf(ids)
  const pairs = blocks.flatMap((block, index) =>
    blocks.slice(index + 1).map((other) => ({ ids: [...block, ...other], weight: 1 })),
  )
  return [...pairs, ...blocks.map((block) => ({ ids: block, weight: 2 - blocks.length }))]
}
