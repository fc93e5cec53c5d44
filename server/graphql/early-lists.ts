import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { EntityId } from '../graph/model/records.ts'
import { claimsOfEntity } from './lists/claim-list.ts'
import { neighboursOf } from './lists/neighbour-list.ts'
import type { RequestGraph } from './request-graph.ts'

type Parent = { readonly id: EntityId }

const lists = { claims: claimsOfEntity, neighbours: neighboursOf }

const isList = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name)

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

const readsPage = ({ selectionSet }: FieldNode, info: GraphQLResolveInfo): boolean =>
  selectionSet !== undefined && fieldsOf(selectionSet, info).some(({ name }) => name.value !== 'totalCount')

async function readList(graph: RequestGraph, parent: Parent, field: FieldNode, info: GraphQLResolveInfo) {
  const entityType = info.schema.getType('Entity')
  const name = field.name.value
  if (!isInterfaceType(entityType) || !isList(name) || !readsPage(field, info)) return
  const definition = entityType.getFields()[name]
  if (definition === undefined) return
  await lists[name](graph, parent, getArgumentValues(definition, field, info.variableValues)).page()
}

/**
 * Begins to read the lists that are selected of an entity while the entity itself is being read: they need no more than
 * its id, and wait in the request's graph for the resolvers that ask for them.
 */
export function readListsEarly(graph: RequestGraph, id: EntityId, info: GraphQLResolveInfo): void {
  // The resolver of the list meets the same failure, and is the one to tell of it.
  for (const { selectionSet } of info.fieldNodes)
    for (const field of selectionSet === undefined ? [] : fieldsOf(selectionSet, info))
      readList(graph, { id }, field, info).catch(() => {})
}
