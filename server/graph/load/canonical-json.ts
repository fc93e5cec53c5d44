function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (!(value instanceof Object)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, withSortedKeys(item)]),
  )
}

/** The same text for values that hold the same, in whatever order their keys stand. */
export const canonicalJson = (value: unknown): string => JSON.stringify(withSortedKeys(value))
