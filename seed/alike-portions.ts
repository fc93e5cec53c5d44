interface Sorting<Part> {
  /** Parts of one key can be handled together. */
  readonly keyOf: (part: Part) => string
  /** All of one phase are handed out before the first of the next. */
  readonly phaseOf?: (part: Part) => string
  readonly size: number
}

/** The parts in portions that are alike, none larger than `size`. */
export async function* alikePortions<Part>(
  parts: AsyncIterable<Part>,
  { keyOf, phaseOf = () => '', size }: Sorting<Part>,
): AsyncGenerator<readonly [Part, ...Part[]]> {
  const waiting = new Map<string, [Part, ...Part[]]>()
  let phase: string | null = null
  for await (const part of parts) {
    if (phase !== phaseOf(part)) {
      yield* waiting.values()
      waiting.clear()
      phase = phaseOf(part)
    }
    const key = keyOf(part)
    const alike = waiting.get(key)
    if (alike === undefined) waiting.set(key, [part])
    else alike.push(part)
    const portion = waiting.get(key)
    if (portion !== undefined && portion.length >= size) {
      waiting.delete(key)
      yield portion
    }
  }
  yield* waiting.values()
}
