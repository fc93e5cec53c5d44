/** The items, so many at a time. */
export async function* inPortions<Item>(items: AsyncIterable<Item>, size = 1000): AsyncGenerator<readonly Item[]> {
  let portion: Item[] = []
  for await (const item of items) {
    portion.push(item)
    if (portion.length < size) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
