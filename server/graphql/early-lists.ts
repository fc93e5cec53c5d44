import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { EntityId } from '../graph/model/records.ts'
import { isPageSize } from './arguments/page-size.ts'
import { claimsOfEntity } from './lists/claim-list.ts'
import { neighboursOf } from './lists/neighbour-list.ts'
import type { RequestGraph } from './request-graph.ts'

type Parent = { readonly id: EntityId }

const lists: readonly string[] = ['claims', 'neighbours']

const isList = (name: string): boolean => lists.includes(name)

/** Fields selected without a condition, of whatever type. */
function fieldsOf({ selections }: SelectionSetNode, info: GraphQLResolveInfo): readonly FieldNode[] {
  const fieldsOfSelection = (selection: SelectionNode): readonly FieldNode[] => {
    if (selection.directives !== undefined && selection.directives.length > 0) return []
    if (selection.kind === Kind.FIELD) return [selection]
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection
    return spread === undefined ? [] : fieldsOf(spread.selectionSet, info)
  }
  return selections.flatMap(fieldsOfSelection)
}

const isTotal = ({ name }: FieldNode): boolean => name.value === 'totalCount'

/** Fields of this name, selected of these without any condition or fragment. */
const fieldsBelow = (fields: readonly FieldNode[], name: string): readonly FieldNode[] =>
  fields
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .filter((selection) => selection.kind === Kind.FIELD)
    .filter((field) => field.name.value === name && (field.directives ?? []).length === 0)

/** How long the pages of the neighbours' own strongest neighbours are; null where no such page, or not the first, is selected. */
function furtherSize(field: FieldNode, list: GraphQLField<unknown, unknown>, info: GraphQLResolveInfo): number | null {
  const nodes = [...fieldsBelow([field], 'nodes'), ...fieldsBelow(fieldsBelow([field], 'edges'), 'node')]
  const [further, ...others] = fieldsBelow(nodes, 'neighbours')
  if (further?.selectionSet === undefined || others.length > 0) return null
  if (fieldsOf(further.selectionSet, info).every(isTotal)) return null
  const { first, orderBy, ...conditions } = getArgumentValues(list, further, info.variableValues)
  const isFirstPage = Object.values(conditions).every((given) => given === null)
  return isFirstPage && orderBy === 'STRONGEST' && typeof first === 'number' && isPageSize(first) ? first : null
}

async function readList(graph: RequestGraph, parent: Parent, field: FieldNode, info: GraphQLResolveInfo) {
  const entityType = info.schema.getType('Entity')
  const name = field.name.value
  if (!isInterfaceType(entityType) || !isList(name) || field.selectionSet === undefined) return
  const definition = entityType.getFields()[name]
  if (definition === undefined) return
  const selected = fieldsOf(field.selectionSet, info)
  const given = getArgumentValues(definition, field, info.variableValues)
  const list =
    name === 'claims'
      ? claimsOfEntity(graph, parent, given)
      : neighboursOf(graph, parent, given, furtherSize(field, definition, info))
  await Promise.all([selected.every(isTotal) ? null : list.page(), selected.some(isTotal) ? list.totalCount() : null])
}

const pageArguments: readonly string[] = ['first', 'after', 'orderBy']

/** Whether the rows of a list, if there are any, hold the entity that it is a list of. */
function bringsAlong(
  graph: RequestGraph,
  { name, arguments: given = [], selectionSet }: FieldNode,
  info: GraphQLResolveInfo,
) {
  if (selectionSet === undefined || !graph.columns.namesOnly) return false
  if (!given.every((argument) => pageArguments.includes(argument.name.value))) return false
  return name.value === 'neighbours' || graph.columns.withEnds || fieldsOf(selectionSet, info).every(isTotal)
}

/**
 * Begins to read the lists that are selected of an entity before the entity itself is read: they need no more than its id,
 * and wait in the request's graph for the resolvers that ask for them. Where one of them brings the entity along, the
 * promise is kept when it has.
 */
export async function readListsEarly(graph: RequestGraph, id: EntityId, info: GraphQLResolveInfo): Promise<void> {
  const fields = info.fieldNodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined ? [] : fieldsOf(selectionSet, info).filter(({ name }) => isList(name.value)),
  )
  const bringing = fields.filter((field) => bringsAlong(graph, field, info))
  if (bringing.length > 0) graph.bringAlong(id)
  // The resolver of the list meets the same failure, and is the one to tell of it.
  const begun = new Map(fields.map((field) => [field, readList(graph, { id }, field, info).catch(() => {})]))
  if (bringing.length > 0) await Promise.race(bringing.map((field) => begun.get(field)))
}
