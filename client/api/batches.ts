/** What the server takes in one question. */
export const mostIds = 500

export function batchesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Batches of ids small enough for the server, such that every pair of ids stands together in one of them. */
export function pairsOfBatches(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= mostIds) return ids.length === 0 ? [] : [ids]
  const halves = batchesOf(ids, mostIds / 2)
  return halves.flatMap((half, index) => halves.slice(index + 1).map((other) => [...half, ...other]))
}
