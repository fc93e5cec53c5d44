export type Colour = readonly [red: number, green: number, blue: number]

export function colourOf(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  if (red === undefined || green === undefined || blue === undefined) throw new TypeError(`${hex} is no colour`)
  return [red, green, blue]
}

/** A colour that lets some of its ground through. */
export const over = (colour: Colour, ground: Colour, opacity: number): Colour => {
  const mix = (at: 0 | 1 | 2) => colour[at] * opacity + ground[at] * (1 - opacity)
  return [mix(0), mix(1), mix(2)]
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const share = (part: number) => {
    const of = part / 255
    return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * share(colour[0]) + 0.7152 * share(colour[1]) + 0.0722 * share(colour[2])
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
