import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'

/** Refuses what the schema does not have, before it is executed. */
export const onlyQueries = (): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation === undefined || operation.operation === OperationTypeNode.QUERY) return
        throw new GraphQLError(`There is no ${operation.operation}: the API only reads. Ask a query.`, {
          nodes: [operation],
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      },
    }
  },
})
