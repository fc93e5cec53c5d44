declare const cypherBrand: unique symbol

/** A condition that some parameter can make needless, and the value of the parameter that does. */
interface Condition {
  readonly parameter: string
  readonly needless: null | true
  readonly parts: readonly Part[]
}

type Part = string | Condition

/** Cypher that holds no values: they travel as parameters. */
export interface Cypher {
  readonly parts: readonly Part[]
  readonly [cypherBrand]: true
}

const fragment = (parts: readonly Part[]): Cypher => ({ parts }) as Cypher

/** Writes Cypher. Only other Cypher can be put into it, never a string, so nothing can be spliced in. */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly Cypher[]): Cypher {
  return fragment(strings.flatMap((part, index) => [...(fragments[index - 1]?.parts ?? []), part]))
}

/** A condition that counts only when the parameter is set: not null. */
export const whenSet = (parameter: string, condition: Cypher): Cypher =>
  fragment([{ parameter, needless: null, parts: condition.parts }])

/** A condition that counts only when the parameter is not true. */
export const unless = (parameter: string, condition: Cypher): Cypher =>
  fragment([{ parameter, needless: true, parts: condition.parts }])

/** A relationship type or label of the closed lists, as Cypher. Anything but letters, digits and `_` is refused. */
export function cypherName(name: string): Cypher {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`Not a label or relationship type: ${name}`)
  return fragment([name])
}

/** Alternatives of a relationship pattern: `A|B|C`. */
export const cypherAlternatives = (names: readonly string[]): Cypher =>
  fragment([names.map((name) => cypherName(name).parts.join('')).join('|')])

/**
 * The text that an engine runs with these parameters. It is not asked to test conditions that they make needless: that
 * would cost it for every row.
 */
export function cypherText({ parts }: Pick<Cypher, 'parts'>, parameters: Readonly<Record<string, unknown>>): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part
    const needed = parameters[part.parameter] !== part.needless
    return `${text}(${needed ? cypherText(part, parameters) : 'true'})`
  }, '')
}
