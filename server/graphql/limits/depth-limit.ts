import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

/** Refuses operations whose fields are nested deeper than `most`. Introspection is let through. */
export const depthLimit =
  (most: number): ValidationRule =>
  (context) => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of context.getDocument().definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    }
    const depths = new Map<string, number>()

    function depthOfFragment(name: string): number {
      const known = depths.get(name)
      if (known !== undefined) return known
      // Until it is known, so that fragments which spread each other end; another rule refuses those.
      depths.set(name, 0)
      const fragment = fragments.get(name)
      const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet)
      depths.set(name, depth)
      return depth
    }

    function depthOfSelection(selection: SelectionNode): number {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
      if (selection.name.value.startsWith('__')) return 0
      return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet))
    }

    function depthOf({ selections }: SelectionSetNode): number {
      return selections.reduce((deepest, selection) => Math.max(deepest, depthOfSelection(selection)), 0)
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth > most) {
          const message = `The query is nested ${depth} fields deep, but at most ${most} are allowed.`
          context.reportError(new GraphQLError(message, { nodes: [operation] }))
        }
      },
    }
  }
