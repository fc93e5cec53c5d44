import type { OperationDefinitionNode } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** All that a cost can depend on: how large numbers and how long lists are, what is there at all; no words. */
const sizesIn = (variables: Variables): string =>
  JSON.stringify(variables, (_, value) => (typeof value === 'string' ? '' : value))

/** How many costs of one operation are kept. */
const most = 100

/** Costs of operations that are asked again and again, which need not be counted each time. */
export class KnownCosts {
  readonly #costs = new WeakMap<OperationDefinitionNode, Map<string, number>>()

  costOf(operation: OperationDefinitionNode, variables: Variables, count: () => number): number {
    const costs = this.#costs.get(operation) ?? new Map<string, number>()
    const sizes = sizesIn(variables)
    const known = costs.get(sizes)
    if (known !== undefined) return known
    const cost = count()
    if (costs.size >= most) costs.clear()
    this.#costs.set(operation, costs.set(sizes, cost))
    return cost
  }
}
