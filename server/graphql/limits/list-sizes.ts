import type { GraphQLField } from 'graphql'

/** How many objects a field gives, and how many stand in the lists within them. */
export interface ListSizes {
  /** Objects that the field itself gives. */
  readonly count: number
  /** Rows of a page within it. */
  readonly rows: number
  /** Pairs of the entities within it. */
  readonly pairs: number
  /** Steps of a path within it. */
  readonly steps: number
  /** What its own reading costs, whatever is selected. */
  readonly own: number
  /** Whether links within it tie nothing but entities that are paid for. */
  readonly closed: boolean
}

type Arguments = Readonly<Record<string, unknown>>

/** Nobody may ask for more than this in one list; a larger number is refused by the list itself, in better words. */
const largestPage = 200
const mostIds = 500
/** How long a list is taken to be when the query does not tell, such as the evidence of a claim. */
const untold = 5
/** The same of claims counted by type, modality and document, of which there are more. */
const untoldCounts = 100
/** What a step of a search for paths counts, which reads far more than it gives. */
const pathStep = 100
const longestPath = 6

const one: ListSizes = { count: 1, rows: untold, pairs: 0, steps: 0, own: 0, closed: false }

const pairsOf = (entities: number) => (entities * (entities + 1)) / 2

function numberOf(field: GraphQLField<unknown, unknown>, args: Arguments, name: string, most: number): number {
  const given = args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue
  return typeof given === 'number' ? Math.min(Math.max(given, 0), most) : most
}

const lengthOf = (list: unknown) => (Array.isArray(list) ? Math.min(list.length, mostIds) : 0)

type Sizes = (field: GraphQLField<unknown, unknown>, args: Arguments) => ListSizes

const special: Readonly<Record<string, Sizes>> = {
  'Query.entities': (_, { ids }) => ({ ...one, count: lengthOf(ids) }),
  'Query.nodes': (_, { ids }) => ({ ...one, count: lengthOf(ids) }),
  'Query.links': (_, { among }) => ({
    ...one,
    count: pairsOf(lengthOf(among)),
    own: lengthOf(among),
    closed: true,
  }),
  'Query.paths': (field, args) => {
    const length = numberOf(field, args, 'maxLength', longestPath)
    return { ...one, count: numberOf(field, args, 'first', largestPage), steps: length, own: pathStep * length }
  },
  'Query.overview': (field, args) => {
    const rows = numberOf(field, args, 'first', largestPage)
    return { ...one, rows, pairs: pairsOf(rows) }
  },
  'Query.claimCounts': () => ({ ...one, count: untoldCounts, own: 1 }),
  'Query.timeline': () => ({ ...one, own: 1 }),
  'Overview.entities': () => one,
  'Overview.links': () => ({ ...one, closed: true }),
  'Overview.totals': () => ({ ...one, own: 1 }),
  'Path.entities': () => one,
  'Path.links': () => one,
}

/** What a field can give at the worst, as its arguments tell. `type` is the type that has the field. */
export function listSizes(
  type: string,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  isList: boolean,
): ListSizes {
  const sizes = special[`${type}.${field.name}`]
  if (sizes !== undefined) return sizes(field, args)
  if (type.endsWith('Connection')) return field.name === 'totalCount' ? { ...one, own: 1 } : one
  if (field.args.some((argument) => argument.name === 'first')) {
    return { ...one, rows: numberOf(field, args, 'first', largestPage) }
  }
  return isList ? { ...one, count: untold } : one
}
