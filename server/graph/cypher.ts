declare const cypherBrand: unique symbol

/** Cypher text that holds no values: they travel as parameters. */
export interface Cypher {
  readonly text: string
  readonly [cypherBrand]: true
}

const fragment = (text: string): Cypher => ({ text }) as Cypher

/** Writes Cypher. Only other Cypher can be put into it, never a string, so nothing can be spliced in. */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly Cypher[]): Cypher {
  return fragment(strings.reduce((text, part, index) => text + (fragments[index - 1]?.text ?? '') + part))
}

/** A relationship type or label of the closed lists, as Cypher. Anything but letters, digits and `_` is refused. */
export function cypherName(name: string): Cypher {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`Not a label or relationship type: ${name}`)
  return fragment(name)
}

/** Alternatives of a relationship pattern: `A|B|C`. */
export const cypherAlternatives = (names: readonly string[]): Cypher =>
  fragment(names.map((name) => cypherName(name).text).join('|'))
