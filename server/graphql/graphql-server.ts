import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import type { DocumentNode } from 'graphql'
import { cacheHeaders } from './cache-headers.ts'
import type { RequestContext } from './context.ts'
import { executableSchema } from './execution/executable-schema.ts'
import { formatError } from './format-error.ts'
import { aliasLimit } from './limits/alias-limit.ts'
import { costLimit } from './limits/cost-limit.ts'
import { depthLimit } from './limits/depth-limit.ts'
import { onlyQueries } from './limits/only-queries.ts'
import { selectingColumns } from './selecting-columns.ts'
import { statusOfMediaType } from './status-of-media-type.ts'

/** What one query may ask for; nothing is asked of the store for one that goes beyond. */
export interface Limits {
  readonly depth: number
  readonly aliases: number
  readonly tokens: number
  readonly entities: number
}

/** How many bytes of parsed queries are kept, as JSON: some thousand. */
const parsedQueries = 4 * 2 ** 20

const usualLimits: Limits = { depth: 15, aliases: 100, tokens: 2000, entities: 10_000 }

/** The GraphQL server, without its way to the network. */
export const createGraphQLServer = (limits = usualLimits): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: executableSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: parsedQueries }),
    validationRules: [depthLimit(limits.depth), aliasLimit(limits.aliases)],
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      onlyQueries(),
      costLimit(limits.entities),
      selectingColumns(),
      cacheHeaders(),
      statusOfMediaType(),
    ],
    formatError,
  })
