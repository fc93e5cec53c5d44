const mostRemembered = 20_000

/** The same function, which makes most things only once: for numbers of which the same few come again and again. */
export function rememberedOf<Made>(make: (number: number) => Made): (number: number) => Made {
  const known = new Map<number, Made>()
  return (number) => {
    const remembered = known.get(number)
    if (remembered !== undefined) return remembered
    const made = make(number)
    if (known.size < mostRemembered) known.set(number, made)
    return made
  }
}
