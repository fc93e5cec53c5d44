import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  defaultTypeResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ResponsePath,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  typeFromAST,
  visit,
} from 'graphql'
import type { OperationRun } from './operation-run.ts'

/** What becomes of a field's value. Throws where the value cannot stand here. */
export interface Completion {
  readonly isLeaf: boolean
  value(run: OperationRun, field: FieldPlan, value: unknown, path: ResponsePath | undefined): unknown
}

/** A field as all objects of one type answer it. */
export interface FieldPlan {
  readonly key: string
  readonly parentType: GraphQLObjectType
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  readonly firstNode: FieldNode
  readonly complete: Completion
}

export type SelectionPlan = readonly FieldPlan[]

export interface OperationPlan {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly selection: SelectionPlan
}

/** The answer, or the operation, is none that can be given here: it is left to graphql-js, which knows what to say. */
class UnplannedError extends Error {
  override readonly name = 'UnplannedError'
}

const unplanned = (): never => {
  throw new UnplannedError('Left to graphql-js.')
}

const typeName: GraphQLField<unknown, unknown> = {
  ...TypeNameMetaFieldDef,
  resolve: (_source, _args, _context, { parentType }) => parentType.name,
}

const leaf = (type: GraphQLLeafType): Completion => ({
  isLeaf: true,
  value(_run, _field, value) {
    if (value === null || value === undefined) return null
    if (value instanceof Error) return unplanned()
    return type.serialize(value) ?? unplanned()
  },
})

const nonNull = (nullable: Completion): Completion => ({
  isLeaf: nullable.isLeaf,
  value: (run, field, value, path) => nullable.value(run, field, value, path) ?? unplanned(),
})

const list = (item: Completion): Completion => ({
  isLeaf: item.isLeaf,
  value(run, field, value, path) {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) return unplanned()
    const slots: unknown[] = []
    value.forEach((one: unknown, index) => {
      const at = item.isLeaf ? path : { prev: path, key: index, typename: undefined }
      run.put(slots, index, one, field, item, at)
    })
    return slots
  },
})

class Planner {
  readonly #schema: GraphQLSchema
  readonly #fragments: OperationPlan['fragments']

  constructor(schema: GraphQLSchema, fragments: OperationPlan['fragments']) {
    this.#schema = schema
    this.#fragments = fragments
  }

  selection(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectionPlan {
    if (type.isTypeOf !== undefined && type.isTypeOf !== null) unplanned()
    const nodesByKey = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const set of sets) this.#collect(type, set, nodesByKey, spread)
    return [...nodesByKey].map(([key, nodes]) => this.#field(type, key, nodes))
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    nodesByKey: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const nodes = nodesByKey.get(key)
        if (nodes === undefined) nodesByKey.set(key, [selection])
        else nodes.push(selection)
        continue
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null
      if (name !== null && spread.has(name)) continue
      if (name !== null) spread.add(name)
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[selection.name.value] : selection
      if (fragment !== undefined && this.#applies(fragment.typeCondition, type))
        this.#collect(type, fragment.selectionSet, nodesByKey, spread)
    }
  }

  #applies(condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined) return true
    const named = typeFromAST(this.#schema, condition)
    return named === type || (isAbstractType(named) && this.#schema.isSubType(named, type))
  }

  #field(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const [firstNode = unplanned()] = nodes
    const name = firstNode.name.value
    const definition = (name === '__typename' ? typeName : parentType.getFields()[name]) ?? unplanned()
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return { key, parentType, definition, nodes, firstNode, complete: this.#completion(definition.type, sets) }
  }

  #completion(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Completion {
    if (isNonNullType(type)) return nonNull(this.#completion(type.ofType, sets))
    if (isListType(type)) return list(this.#completion(type.ofType, sets))
    if (isLeafType(type)) return leaf(type)
    return isAbstractType(type) ? this.#abstract(type, sets) : this.#object(type, sets)
  }

  #object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Completion {
    let selection: SelectionPlan | undefined
    return {
      isLeaf: false,
      value: (run, _field, value, path) => {
        if (value === null || value === undefined) return null
        if (value instanceof Error) return unplanned()
        selection ??= this.selection(type, sets)
        return run.objectOf(selection, value, path)
      },
    }
  }

  #abstract(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Completion {
    const selections = new Map<unknown, SelectionPlan>()
    const planFor = (name: unknown): SelectionPlan => {
      const object = typeof name === 'string' ? this.#schema.getType(name) : undefined
      if (!isObjectType(object) || !this.#schema.isSubType(type, object)) return unplanned()
      const selection = this.selection(object, sets)
      selections.set(name, selection)
      return selection
    }
    const resolveType = type.resolveType ?? defaultTypeResolver
    return {
      isLeaf: false,
      value: (run, field, value, path) => {
        if (value === null || value === undefined) return null
        if (value instanceof Error) return unplanned()
        const name = resolveType(value, run.context, run.infoOf(field, path ?? unplanned()), type)
        return run.objectOf(selections.get(name) ?? planFor(name), value, path)
      },
    }
  }
}

const isIntrospection = ({ name: { value } }: FieldNode): boolean => value === '__schema' || value === '__type'

/** Whether graphql-js is left to do it: introspection, directives, and a name that no object of JavaScript can hold. */
const isLeftOut = (node: ASTNode): boolean =>
  node.kind === Kind.DIRECTIVE ||
  (node.kind === Kind.FIELD && (isIntrospection(node) || node.alias?.value === '__proto__'))

function isPlannable(document: DocumentNode): boolean {
  let plannable = true
  visit(document, {
    enter(node) {
      if (!isLeftOut(node)) return undefined
      plannable = false
      return BREAK
    },
  })
  return plannable
}

/** How an operation of a valid document is answered, whatever the variables; null where it is left to graphql-js. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan | null {
  const type = schema.getQueryType()
  if (type === null || type === undefined || operation.operation !== 'query' || !isPlannable(document)) return null
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  const selection = new Planner(schema, fragments).selection(type, [operation.selectionSet])
  return { operation, fragments, selection }
}
