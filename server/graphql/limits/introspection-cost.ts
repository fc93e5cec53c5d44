import type { GraphQLNamedType } from 'graphql'
import { noCost, type SelectionCost } from './selection-cost.ts'

/** The schema does not have to be asked of the store: twenty values of it cost as much as one entity. */
const value = 0.05

/** How long the lists of the schema are, on the average of its types. */
const lengths: Readonly<Record<string, number>> = {
  types: 130,
  directives: 10,
  fields: 8,
  args: 2,
  enumValues: 2,
  inputFields: 2,
  interfaces: 1,
  possibleTypes: 2,
}

export const isOfIntrospection = (parent: GraphQLNamedType, field: string): boolean =>
  parent.name.startsWith('__') || field === '__schema' || field === '__type'

export const introspectionCost = (field: string, selected: SelectionCost): SelectionCost => ({
  ...noCost,
  once: (lengths[field] ?? 1) * (value + selected.once),
})
