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

/** Which of the optional parts are needed, as a word of ones and zeros. */
function choicesIn(parts: readonly Part[], parameters: Parameters): string {
  let choices = ''
  for (const part of parts) {
    if (typeof part === 'string') continue
    const needed = part.needed(parameters)
    choices += needed ? '1' : '0'
    choices += choicesIn(needed ? part.parts : part.otherwise, parameters)
  }
  return choices
}

const joined = (parts: readonly Part[], parameters: Parameters): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : joined(part.needed(parameters) ? part.parts : part.otherwise, parameters),
    )
    .join('')

/** Without the conditions that always hold, and in as few characters: beyond some 1,400 bytes the driver writes twice. */
const shortened = (text: string): string =>
  text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(' AND (true)', '')
    .replaceAll('WHERE (true) AND ', 'WHERE ')
    .replaceAll(/WHERE \(true\) (?=CALL|MATCH|ORDER|RETURN|UNWIND|WITH|\})/g, '')
    .trim()

const knownTexts = new WeakMap<readonly Part[], Map<string, string>>()

/**
 * The text that an engine runs with these parameters. It is not asked for what they make needless: that would cost it for
 * every row. Each text is put together once.
 */
export function cypherText({ parts }: Pick<Cypher, 'parts'>, parameters: Parameters): string {
  const texts = knownTexts.get(parts) ?? new Map<string, string>()
  const choices = choicesIn(parts, parameters)
  const known = texts.get(choices)
  if (known !== undefined) return known
  const text = shortened(joined(parts, parameters))
  knownTexts.set(parts, texts.set(choices, text))
  return text
}

const known = new Map<string, readonly string[]>()

/** The parameters that a text names; looked for once, for the texts of this program are few. */
export function parametersIn(text: string): readonly string[] {
  const names = known.get(text) ?? [...new Set(text.match(/(?<=\$)\w+/g))]
  known.set(text, names)
  return names
}
