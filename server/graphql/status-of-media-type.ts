import type { ApolloServerPlugin } from '@apollo/server'
import type { ErrorCode } from './error-codes.ts'

/** Questions that were understood as such, but not executed. */
const notExecuted: readonly ErrorCode[] = [
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COSTLY',
]

/**
 * In `application/json` every answer to a well-formed request has the status 200, for proxies write JSON of their own with
 * others; `application/graphql-response+json` tells by 400 that nothing was executed. (GraphQL over HTTP, 6.4.)
 */
export const statusOfMediaType = (): ApolloServerPlugin => ({
  async requestDidStart({ request }) {
    if (request.http?.headers.get('accept') !== 'application/json') return
    return {
      async willSendResponse({ response: { http, body } }) {
        if (http.status !== 400 || body.kind !== 'single') return
        const { errors = [] } = body.singleResult
        if (errors.every(({ extensions }) => notExecuted.some((code) => code === extensions?.code))) http.status = 200
      },
    }
  },
})
