import type { GraphReader, GraphStore } from '../../server/graph/graph-store.ts'
import { createGraphQLServer, type Limits } from '../../server/graphql/graphql-server.ts'
import { RequestGraph } from '../../server/graphql/request-graph.ts'

export interface Answer {
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path?: readonly unknown[] }[]
  /** How often the store was asked. */
  readonly roundTrips: number
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>

interface AskingOptions {
  /** Aborted when nobody waits for an answer any longer. */
  readonly signal?: AbortSignal
  readonly limits?: Limits
}

/** Asks a store through GraphQL, without HTTP in between, and waits as long as it takes. */
export async function askingOf(
  store: Pick<GraphStore, 'read'>,
  { signal = new AbortController().signal, limits }: AskingOptions = {},
): Promise<Ask> {
  const server = createGraphQLServer(limits)
  await server.start()
  return async (query, variables = {}) => {
    let roundTrips = 0
    const counted: GraphReader = {
      read: (...question) => {
        roundTrips += 1
        return store.read(...question)
      },
    }
    const graph = new RequestGraph(counted, signal)
    const { body } = await server.executeOperation({ query, variables }, { contextValue: { graph } })
    if (body.kind !== 'single') throw new TypeError('The answer came in parts.')
    const { data, errors = [] } = body.singleResult
    return {
      // Through JSON, as a client gets it.
      data: data === undefined || data === null ? null : JSON.parse(JSON.stringify(data)),
      errors: errors.map(({ message, extensions, path }) => ({
        message,
        code: extensions?.code,
        ...(path === undefined ? {} : { path }),
      })),
      roundTrips,
    }
  }
}
