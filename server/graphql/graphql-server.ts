import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { RequestContext } from './context.ts'
import { depthLimit } from './depth-limit.ts'
import { formatError } from './format-error.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { typeDefinitions } from './schema.ts'

const deepest = 15
const mostTokens = 5000

/** The GraphQL server, without its way to the network. */
export const createGraphQLServer = (): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    typeDefs: [...typeDefinitions()],
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [depthLimit(deepest)],
    parseOptions: { maxTokens: mostTokens },
    plugins: [ApolloServerPluginLandingPageDisabled()],
    formatError,
  })
