import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql'
import { badUserInput } from '../bad-user-input.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && dayPattern.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  }
  throw badUserInput(`${JSON.stringify(value)} is no day: a Date is written like "2025-03-01".`, node)
}

function parseAddress(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && URL.canParse(value)) return value
  throw badUserInput(
    `${JSON.stringify(value)} is no absolute web address such as "https://www.wikidata.org/wiki/Q212".`,
    node,
  )
}

/** A scalar that is a text of one shape, in variables and in the query alike. */
const textScalar = (name: string, parse: (value: unknown, node?: ValueNode) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(valueFromASTUntyped(node), node),
    serialize: String,
  })

export const scalarResolvers = {
  Date: textScalar('Date', parseDay),
  URL: textScalar('URL', parseAddress),
}
