declare const cypherBrand: unique symbol

type Parameters = Readonly<Record<string, unknown>>

/** Cypher that parameters can make needless, and what stands there then. */
interface Optional {
  readonly parts: readonly Part[]
  readonly needed: (parameters: Parameters) => boolean
  readonly otherwise: readonly Part[]
}

type Part = string | Optional

/** Cypher that holds no values: they travel as parameters. */
export interface Cypher {
  readonly parts: readonly Part[]
  readonly [cypherBrand]: true
}

const fragment = (parts: readonly Part[]): Cypher => ({ parts }) as Cypher

// Longer than some 1,400 bytes, a question leaves the driver in two writes.
const inOneLine = (part: string): string => part.replaceAll(/\s*\n\s*/g, ' ')

/** Writes Cypher. Only other Cypher can be put into it, never a string, so nothing can be spliced in. */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly Cypher[]): Cypher {
  return fragment(strings.flatMap((part, index) => [...(fragments[index - 1]?.parts ?? []), inOneLine(part)]))
}

const optional = (needed: Optional['needed'], { parts }: Cypher, otherwise: Cypher = cypher``): Cypher =>
  fragment([{ parts, needed, otherwise: otherwise.parts }])

/** A condition that counts only when the parameter is set: not null. */
export const whenSet = (parameter: string, condition: Cypher): Cypher =>
  optional((parameters) => parameters[parameter] !== null, cypher`(${condition})`, cypher`(true)`)

/** A condition that counts only when the parameter is not true. */
export const unless = (parameter: string, condition: Cypher): Cypher =>
  optional((parameters) => parameters[parameter] !== true, cypher`(${condition})`, cypher`(true)`)

/** Columns and the like that are there only when the parameter is true. */
export const onlyWhen = (parameter: string, columns: Cypher): Cypher =>
  optional((parameters) => parameters[parameter] === true, columns)

/** Columns and the like that are there only when the parameter is set. */
export const onlyWhenSet = (parameter: string, columns: Cypher): Cypher =>
  optional((parameters) => parameters[parameter] !== null, columns)

/** Columns and the like that are there only when the parameter is not true. */
export const exceptWhen = (parameter: string, columns: Cypher): Cypher =>
  optional((parameters) => parameters[parameter] !== true, columns)

/** What is asked where at least one of the parameters is set, and what is asked elsewhere. */
export const whereAnySet = (names: readonly string[], asked: Cypher, elsewhere: Cypher): Cypher =>
  optional((parameters) => names.some((name) => parameters[name] !== null), asked, elsewhere)

function checkedName(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`Not a name in the graph: ${name}`)
  return name
}

/** A variable, property, label or relationship type of the closed lists, as Cypher. Anything but letters, digits and `_` is refused. */
export const cypherName = (name: string): Cypher => fragment([checkedName(name)])

/** Properties of what stands in the variable, as the items of a list. */
export const cypherProperties = (variable: string, names: readonly string[]): Cypher =>
  fragment([names.map((name) => `${checkedName(variable)}.${checkedName(name)}`).join(', ')])

/** Alternatives of a relationship pattern: `A|B|C`. */
export const cypherAlternatives = (names: readonly string[]): Cypher => fragment([names.map(checkedName).join('|')])

/**
 * The text that an engine runs with these parameters. It is not asked for what they make needless: that would cost it for
 * every row.
 */
export function cypherText({ parts }: Pick<Cypher, 'parts'>, parameters: Parameters): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part
    return text + cypherText(part.needed(parameters) ? part : { parts: part.otherwise }, parameters)
  }, '')
}

const known = new Map<string, readonly string[]>()

/** The parameters that a text names; looked for once, for the texts of this program are few. */
export function parametersIn(text: string): readonly string[] {
  const names = known.get(text) ?? [...new Set(text.match(/(?<=\$)\w+/g))]
  known.set(text, names)
  return names
}
