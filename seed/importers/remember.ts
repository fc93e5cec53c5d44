const most = 50_000

/** Makes what is asked for once, and gives the same again as long as it is remembered: the last 50,000 or so. */
export function remember<Made>(make: (key: string) => Made): (key: string) => Made {
  let made = new Map<string, Made>()
  return (key) => {
    const before = made.get(key)
    if (before !== undefined) return before
    if (made.size >= most) made = new Map()
    const now = make(key)
    made.set(key, now)
    return now
  }
}
