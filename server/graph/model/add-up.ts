/** Items of which each key occurs once, those that share one added up; in the order of their keys. */
export function addUp<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  add: (one: Item, other: Item) => Item,
): readonly Item[] {
  if (items.length < 2) return items
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const before = byKey.get(key)
    byKey.set(key, before === undefined ? item : add(before, item))
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
