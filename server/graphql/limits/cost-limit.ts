import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { KnownCosts } from './known-costs.ts'
import { queryCost } from './query-cost.ts'

export interface QueryCost {
  readonly requested: number
  readonly limit: number
}

/** The query could ask for too much. Nothing has been asked of the store. */
export class QueryTooCostlyError extends GraphQLError {
  readonly cost: QueryCost

  constructor(cost: QueryCost) {
    super(
      `The query could need ${cost.requested} entities, but at most ${cost.limit} are allowed. Ask for smaller pages ("first"), fewer levels or fewer ids, or ask several times.`,
      { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
    )
    this.cost = cost
  }
}

/** Refuses operations that cost more than `limit`, and tells the cost to who sends `"extensions": {"cost": true}`. */
export function costLimit(limit: number): ApolloServerPlugin {
  const known = new KnownCosts()
  return {
    async requestDidStart({ request }) {
      let cost: QueryCost | null = null
      return {
        async didResolveOperation({ schema, document, operation }) {
          if (operation === undefined) return
          const requested = queryCost(schema, document, operation, request.variables ?? {}, known)
          if (requested === null) return
          cost = { requested, limit }
          if (requested > limit) throw new QueryTooCostlyError(cost)
        },
        async willSendResponse({ response: { body } }) {
          if (request.extensions?.cost !== true || cost === null || body.kind !== 'single') return
          body.singleResult.extensions = { ...body.singleResult.extensions, cost }
        },
      }
    },
  }
}
