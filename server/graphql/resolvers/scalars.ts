import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from '../bad-user-input.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

function parseDay(value: unknown): string {
  if (typeof value === 'string' && dayPattern.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  }
  throw badUserInput(`${JSON.stringify(value)} is no day: a Date is written like "2025-03-01".`)
}

function parseAddress(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value)) return value
  throw badUserInput(
    `${JSON.stringify(value)} is no absolute web address such as "https://www.wikidata.org/wiki/Q212".`,
  )
}

/** A scalar that is a text of one shape, in variables and in the query alike. */
const textScalar = (name: string, parse: (value: unknown) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null),
    serialize: parse,
  })

export const scalarResolvers = {
  Date: textScalar('Date', parseDay),
  URL: textScalar('URL', parseAddress),
}
