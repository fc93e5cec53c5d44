import type { GraphQLFormattedError } from 'graphql'
import type { GraphStore } from '../../server/graph/graph-store.ts'
import { createGraphQLServer } from '../../server/graphql/graphql-server.ts'
import { RequestGraph } from '../../server/graphql/request-graph.ts'

/** What a client gets, as it is. */
export interface ServerResponse {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors: readonly GraphQLFormattedError[]
  /** Null where the operation could not be executed. */
  readonly cost: number | null
}

export type Respond = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ServerResponse>

/** Asks a store through GraphQL, without HTTP in between, and tells all of the answer and what it was taken to cost. */
export async function respondingOf(store: Pick<GraphStore, 'read'>): Promise<Respond> {
  const server = createGraphQLServer()
  await server.start()
  return async (query, variables) => {
    const { body } = await server.executeOperation(
      { query, variables, extensions: { cost: true } },
      { contextValue: { graph: new RequestGraph(store, new AbortController().signal) } },
    )
    if (body.kind !== 'single') throw new TypeError('The answer came in parts.')
    const { data, errors = [], extensions } = JSON.parse(JSON.stringify(body.singleResult))
    return { data, errors, cost: extensions?.cost.requested ?? null }
  }
}
