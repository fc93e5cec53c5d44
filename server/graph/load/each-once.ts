type WithId = { readonly id: string }

export const lastById = <Item extends WithId>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** As batches before would have it, whose claims are never written again. */
export const firstById = <Item extends WithId>(items: readonly Item[]): readonly Item[] =>
  lastById(items.toReversed()).toReversed()
