import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { Choices } from './choices.ts'
import { jsonOf, literalOf, randomValue } from './random-value.ts'

export interface RandomOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const deepest = 6

/** Writes one operation. Half of them are without deliberate mistakes, though not without values that are out of range. */
class Writer {
  readonly #schema: GraphQLSchema
  readonly #choices: Choices
  /** A mistake is made once in so many times; never where it is 0. */
  readonly #mistakes: number
  #fields = 0
  readonly #definitions: string[] = []
  readonly #fragments: string[] = []
  readonly variables: Record<string, unknown> = {}

  constructor(schema: GraphQLSchema, choices: Choices) {
    this.#schema = schema
    this.#choices = choices
    this.#mistakes = choices.of([0, 0, 24, 60])
  }

  write(): string {
    const root = this.#schema.getQueryType()
    if (!root) throw new TypeError('The schema has no queries.')
    const selections = this.#selections(root, 0)
    const kind = this.#errs() ? this.#choices.of(['mutation', 'subscription']) : 'query'
    const variables = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`
    const text = `${kind} Random${variables} ${selections} ${this.#fragments.join(' ')}`
    if (!this.#errs()) return text
    const place = this.#choices.below(256) % text.length
    return text.slice(0, place) + this.#choices.of(['', '{', '}', '"', '@', '\u0000', '$']) + text.slice(place + 1)
  }

  #errs(): boolean {
    return this.#mistakes > 0 && this.#choices.onceIn(this.#mistakes)
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    const count = depth === 0 ? 1 + this.#choices.below(2) : 1 + this.#choices.below(3)
    const selections = Array.from({ length: count }, () => this.#selection(type, depth))
    return `{ __typename ${selections.join(' ')} }`
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (this.#errs())
      return this.#choices.of(['noSuch', 'name { id }', 'id(first: 1)', '...NoSuch', '... on NoSuch { id }'])
    const way = this.#choices.below(8)
    if (way === 7) return this.#inlineFragment(type, depth)
    if (way === 6) return this.#spread(type, depth)
    return this.#field(type, depth)
  }

  #inlineFragment(type: GraphQLNamedType, depth: number): string {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : []
    const on = this.#choices.of([type, ...possible])
    return `... on ${on.name}${this.#directive()} ${this.#selections(on, depth)}`
  }

  #spread(type: GraphQLNamedType, depth: number): string {
    const name = `F${this.#fragments.length}`
    const index = this.#fragments.push('') - 1
    const cycle = this.#errs() ? `...${name}` : ''
    const selections = this.#selections(type, depth)
    this.#fragments[index] = `fragment ${name} on ${type.name} { ${cycle} ... on ${type.name} ${selections} }`
    return this.#choices.onceIn(4) ? `...${name} ...${name}` : `...${name}${this.#directive()}`
  }

  #field(type: GraphQLNamedType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const fitting = depth < deepest ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)))
    if (fitting.length === 0) return '__typename'
    const field = this.#choices.of(fitting)
    const named = getNamedType(field.type)
    const selections = isLeafType(named) ? '' : this.#selections(named, depth + 1)
    // Without an alias, two selections of a field with other arguments would contradict each other.
    const alias = this.#errs() ? '' : `a${this.#fields++}: `
    return `${alias}${field.name}${this.#arguments(field)}${this.#directive()} ${this.#errs() ? '' : selections}`
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument) => {
      const needed = isRequiredArgument(argument) || (argument.name === 'first' && this.#choices.below(8) > 0)
      return (needed || this.#choices.onceIn(5)) && !this.#errs()
    })
    if (given.length === 0) return ''
    const written = given.map((argument) => {
      const value = randomValue(argument.type, argument.name, this.#choices, this.#mistakes)
      if (!this.#choices.onceIn(5)) return `${argument.name}: ${literalOf(value)}`
      const variable = `v${this.#definitions.length}`
      this.#definitions.push(`$${variable}: ${this.#errs() ? 'Boolean' : String(argument.type)}`)
      if (!this.#errs()) this.variables[variable] = jsonOf(value)
      return `${argument.name}: $${this.#errs() ? 'undefined' : variable}`
    })
    return `(${written.join(', ')})`
  }

  #directive(): string {
    return this.#choices.onceIn(16)
      ? ` @${this.#choices.of(['skip', 'include'])}(if: ${this.#choices.below(2) === 1})`
      : ''
  }
}

/** Enough for some twenty fields with their arguments; what a tape does not tell is chosen as simple as can be. */
export const tapes = fc.uint8Array({ minLength: 30, maxLength: 150, size: 'max' })

/** The operation that a tape of random bytes tells. Every selection has its `__typename`. */
export function randomOperation(schema: GraphQLSchema, tape: Uint8Array): RandomOperation {
  const writer = new Writer(schema, new Choices(tape))
  const query = writer.write()
  return { query, variables: writer.variables }
}
