import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  type ResponsePath,
} from 'graphql'
import type { Completion, FieldPlan, OperationPlan, SelectionPlan } from './operation-plan.ts'

type Path = ResponsePath | undefined
type Values = Readonly<Record<string, unknown>>

/** What one operation is run with. */
export interface RunOptions {
  readonly schema: GraphQLSchema
  readonly plan: OperationPlan
  readonly variables: Values
  readonly context: unknown
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const noArguments: Values = Object.freeze({})

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** One run of an operation: what is there at once is put in its place at once, and what is promised when it comes. */
export class OperationRun {
  readonly #options: RunOptions
  readonly #variables: Values
  readonly #arguments = new Map<FieldPlan, Values>()
  readonly #ended = Promise.withResolvers<Values | null>()
  readonly #data: Record<string, unknown> = {}
  #waiting = 0
  #failed = false

  constructor(options: RunOptions, variables: Values) {
    this.#options = options
    this.#variables = variables
  }

  /** The data, or null where anything failed. */
  start(): Promise<Values | null> {
    this.#guard(() => this.#fill(this.#data, this.#options.plan.selection, undefined, undefined))
    if (this.#waiting === 0) this.#end()
    return this.#ended.promise
  }

  /** Puts what becomes of a field's value, or of an item of it, in its place: when it is there. */
  put<Key extends string | number>(
    slots: Record<Key, unknown>,
    key: Key,
    value: unknown,
    field: FieldPlan,
    complete: Completion,
    path: Path,
  ): void {
    if (!isPromise(value)) {
      slots[key] = complete.value(this, field, value, path)
      return
    }
    slots[key] = null
    this.#waiting += 1
    value.then(
      (given) => {
        if (this.#failed) return
        this.#guard(() => {
          slots[key] = complete.value(this, field, given, path)
        })
        this.#waiting -= 1
        if (this.#waiting === 0) this.#end()
      },
      () => this.#fail(),
    )
  }

  /** What is selected of one object. */
  objectOf(selection: SelectionPlan, source: unknown, path: Path): Values {
    const slots: Record<string, unknown> = {}
    this.#fill(slots, selection, source, path)
    return slots
  }

  infoOf({ definition, nodes, parentType }: FieldPlan, path: ResponsePath): GraphQLResolveInfo {
    const { schema, plan } = this.#options
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path,
      schema,
      fragments: plan.fragments,
      rootValue: undefined,
      operation: plan.operation,
      variableValues: this.#variables,
    }
  }

  get context(): unknown {
    return this.#options.context
  }

  #fill(slots: Record<string, unknown>, selection: SelectionPlan, source: unknown, path: Path): void {
    for (const field of selection) {
      const { key, definition, parentType, complete } = field
      if (complete.isLeaf && definition.resolve === undefined && isObject(source)) {
        // Most fields are of this kind.
        const value = source[definition.name]
        if (typeof value !== 'function' && !isPromise(value)) {
          slots[key] = complete.value(this, field, value, path)
          continue
        }
      }
      const at: ResponsePath = { prev: path, key, typename: parentType.name }
      this.put(slots, key, this.#resolve(field, source, at), field, complete, at)
    }
  }

  #resolve(field: FieldPlan, source: unknown, path: ResponsePath): unknown {
    const { definition } = field
    if (definition.resolve !== undefined)
      return definition.resolve(source, this.#argumentsOf(field), this.context, this.infoOf(field, path))
    if (!isObject(source)) return undefined
    const value = source[definition.name]
    if (typeof value !== 'function') return value
    return value.call(source, this.#argumentsOf(field), this.context, this.infoOf(field, path))
  }

  #argumentsOf(field: FieldPlan): Values {
    if (field.definition.args.length === 0) return noArguments
    const known = this.#arguments.get(field)
    if (known !== undefined) return known
    const values = getArgumentValues(field.definition, field.firstNode, this.#variables)
    this.#arguments.set(field, values)
    return values
  }

  #guard(work: () => void): void {
    try {
      work()
    } catch {
      this.#fail()
    }
  }

  #fail(): void {
    this.#failed = true
    this.#ended.resolve(null)
  }

  #end(): void {
    this.#ended.resolve(this.#failed ? null : this.#data)
  }
}

/** Runs an operation, and gives its data, or null where anything failed. */
export async function runOperation(options: RunOptions): Promise<Values | null> {
  const { schema, plan, variables } = options
  const { coerced } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  return coerced === undefined ? null : await new OperationRun(options, coerced).start()
}
