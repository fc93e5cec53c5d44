import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import type { RequestContext } from './context.ts'
import { columnsSelected, type SelectedColumns } from './selected-columns.ts'

/** Tells the request's graph what the operation selects, so that the store is asked for no more. */
export function selectingColumns(): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<DocumentNode, SelectedColumns>()
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, contextValue }) {
          const columns = known.get(document) ?? columnsSelected(schema, document)
          known.set(document, columns)
          contextValue.graph.select(columns)
        },
      }
    },
  }
}
