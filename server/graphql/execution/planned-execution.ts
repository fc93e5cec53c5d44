import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { RequestContext } from '../context.ts'
import { type OperationPlan, planOperation } from './operation-plan.ts'
import { runOperation } from './operation-run.ts'

/**
 * Answers operations by a plan that is made once for each. Whatever fails, and what cannot be planned, is left to graphql-js,
 * which executes the operation from the beginning and tells what is wrong; the request's graph keeps what the store has said.
 */
export function plannedExecution(): ApolloServerPlugin<RequestContext> {
  const plans = new WeakMap<OperationDefinitionNode, OperationPlan | null>()
  const planOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
    const known = plans.get(operation)
    if (known !== undefined) return known
    const plan = planOperation(schema, document, operation)
    plans.set(operation, plan)
    return plan
  }
  return {
    async requestDidStart({ request }) {
      return {
        async responseForOperation({ schema, document, operation, contextValue }) {
          const plan = planOf(schema, document, operation)
          if (plan === null) return null
          const data = await runOperation({ schema, plan, variables: request.variables ?? {}, context: contextValue })
          if (data === null) return null
          return {
            http: { status: 200, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          }
        },
      }
    },
  }
}
