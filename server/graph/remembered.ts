/** So many keys are remembered before all are forgotten, so that many different ones take no memory for good. */
const most = 50_000

/** The same function, which makes each thing once, and gives it again as long as it is remembered. */
export function remembered<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(key)
    known.set(key, made)
    return made
  }
}
