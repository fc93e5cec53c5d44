import { type GraphQLNamedType, isObjectType } from 'graphql'
import type { ListSizes } from './list-sizes.ts'

/** What a selection costs: once for each object that it is made of, and for each row, pair, step and end within it. */
export interface SelectionCost {
  readonly once: number
  readonly row: number
  readonly pair: number
  readonly step: number
  /** The two ends of a link, which are paid for already where all links are among given entities. */
  readonly end: number
}

export const noCost: SelectionCost = { once: 0, row: 0, pair: 0, step: 0, end: 0 }

export const sumOf = (a: SelectionCost, b: SelectionCost): SelectionCost => ({
  once: a.once + b.once,
  row: a.row + b.row,
  pair: a.pair + b.pair,
  step: a.step + b.step,
  end: a.end + b.end,
})

const counted: readonly string[] = [
  'Actor',
  'Claim',
  'Degree',
  'Document',
  'Entity',
  'Evidence',
  'Link',
  'Node',
  'Passage',
]

/** One for an object that the store has to give, nothing for a value, or a page that holds others. */
const weightOf = (type: GraphQLNamedType): number =>
  counted.includes(type.name) || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
    ? 1
    : 0

const rowFields: readonly string[] = ['nodes', 'edges']
const endFields: readonly string[] = ['source', 'target']

function unitOf(parent: string, field: string): keyof SelectionCost {
  if (parent === 'Path') return 'step'
  if (parent === 'Overview' && field === 'links') return 'pair'
  if (parent === 'Overview' && field === 'entities') return 'row'
  return parent.endsWith('Connection') && rowFields.includes(field) ? 'row' : 'once'
}

/** What a field costs in the selection that it stands in, given what is selected of what it gives. */
export function fieldCost(
  field: { readonly parent: string; readonly name: string; readonly type: GraphQLNamedType },
  sizes: ListSizes,
  selected: SelectionCost,
): SelectionCost {
  const weight = weightOf(field.type)
  const within = selected.once + selected.row * sizes.rows + selected.pair * sizes.pairs + selected.step * sizes.steps
  if (field.parent === 'Link' && endFields.includes(field.name)) return { ...noCost, once: within, end: weight }
  const each = sizes.closed ? within : weight + within + selected.end
  const cost = sizes.own + sizes.count * each
  // A path has one entity more than it has steps.
  if (field.parent === 'Path' && field.name === 'entities') return { ...noCost, step: cost, once: cost }
  return { ...noCost, [unitOf(field.parent, field.name)]: cost }
}
