import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { introspectionCost, isOfIntrospection } from './introspection-cost.ts'
import { KnownCosts } from './known-costs.ts'
import { listSizes } from './list-sizes.ts'
import { fieldCost, noCost, type SelectionCost, sumOf } from './selection-cost.ts'

type Variables = Readonly<Record<string, unknown>>

/** Null where an argument cannot be had: then the field fails, and nothing below it is asked for. */
function unlessRefused<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof GraphQLError) return null
    throw cause
  }
}

function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return false
  const skip = unlessRefused(() => getDirectiveValues(GraphQLSkipDirective, selection, variables))
  const include = unlessRefused(() => getDirectiveValues(GraphQLIncludeDirective, selection, variables))
  return skip?.if === true || include?.if === false
}

/** Walks each fragment once, however often it is spread. */
class CostCount {
  readonly #schema: GraphQLSchema
  readonly #variables: Variables
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #costs = new Map<string, SelectionCost>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    )
  }

  ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): SelectionCost {
    return selections.map((selection) => this.#ofSelection(selection, type)).reduce(sumOf, noCost)
  }

  #ofSelection(selection: SelectionNode, type: GraphQLNamedType | undefined): SelectionCost {
    if (isLeftOut(selection, this.#variables)) return noCost
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value)
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type)
    const condition = selection.typeCondition
    return this.ofSelections(
      selection.selectionSet,
      condition === undefined ? type : this.#schema.getType(condition.name.value),
    )
  }

  #ofFragment(name: string): SelectionCost {
    const known = this.#costs.get(name)
    if (known !== undefined) return known
    this.#costs.set(name, noCost)
    const fragment = this.#fragments.get(name)
    if (fragment === undefined) return noCost
    const cost = this.ofSelections(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value))
    this.#costs.set(name, cost)
    return cost
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | undefined): SelectionCost {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return noCost
    const field = this.#fieldOf(parent, node.name.value)
    if (field === undefined) return noCost
    const args = unlessRefused(() => getArgumentValues(field, node, this.#variables))
    if (args === null) return noCost
    const type = getNamedType(field.type)
    const selected = node.selectionSet === undefined ? noCost : this.ofSelections(node.selectionSet, type)
    if (isOfIntrospection(parent, field.name)) return introspectionCost(field.name, selected)
    const sizes = listSizes(parent.name, field, args, isListType(getNullableType(field.type)))
    return fieldCost({ parent: parent.name, name: field.name, type }, sizes, selected)
  }

  #fieldOf(parent: GraphQLObjectType | GraphQLInterfaceType, name: string) {
    if (parent === this.#schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    }
    return parent.getFields()[name]
  }
}

/**
 * How many entities and the like an operation can make the store give at the worst, told by the operation and its
 * variables alone. Null where the variables are wrong: such an operation is refused before it asks for anything.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
  known = new KnownCosts(),
): number | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (coerced === undefined) return null
  return known.costOf(operation, coerced, () => {
    const count = new CostCount(schema, document, coerced)
    const { once } = count.ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined)
    return Math.min(Math.ceil(once), Number.MAX_SAFE_INTEGER)
  })
}
