import { createHash, randomUUID } from 'node:crypto'
import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import { graphVersion } from '../graph/queries/graph-version.ts'
import type { RequestContext } from './context.ts'

/** Answers of another process may come from another version of the program, or from a store that was put in its place. */
const process = randomUUID()

/** Null where the store does not tell its version, and so an answer cannot be kept. */
async function versionOf({ graph }: RequestContext): Promise<number | null> {
  try {
    return (await graph.read(graphVersion, {})).at(0) ?? null
  } catch {
    // What is selected decides whether the request fails, and is refused in the usual words.
    return null
  }
}

function entityTag(version: number, query: string, { search, headers }: HTTPGraphQLRequest): string {
  const parts = [process, version, query, search, headers.get('accept')]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Compared weakly, as the header asks for. (RFC 9110, 13.1.2.) */
const matches = (condition: string | undefined, tag: string): boolean =>
  condition !== undefined &&
  (condition.trim() === '*' || condition.split(',').some((given) => opaque(given) === opaque(tag)))

/**
 * Lets clients keep what they asked by GET, and ask whether it still holds: the same query to the same version of the graph
 * has the same tag, and is answered with 304 without being executed. What failed is not kept.
 */
export const cacheHeaders = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ request }) {
    const asked = request.http
    if (asked?.method !== 'GET') return
    const condition = asked.headers.get('if-none-match')
    let tag: string | null = null
    return {
      async responseForOperation({ contextValue, source }) {
        const version = await versionOf(contextValue)
        if (version === null) return null
        tag = entityTag(version, source, asked)
        if (!matches(condition, tag)) return null
        return { http: { status: 304, headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } }
      },
      async willSendResponse({ response: { http, body } }) {
        const failed = body.kind !== 'single' || body.singleResult.errors !== undefined
        if (tag !== null && !failed) http.headers.set('etag', tag)
        http.headers.set('cache-control', tag === null || failed ? 'no-store' : 'no-cache')
      },
    }
  },
})
