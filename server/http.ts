import { join } from 'node:path'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { clientFiles, consolePage } from './client-files.ts'
import type { GraphStore } from './graph/graph-store.ts'
import { deadlineOf } from './graphql/deadline.ts'
import { createGraphQLServer } from './graphql/graphql-server.ts'
import { RequestGraph } from './graphql/request-graph.ts'
import { health } from './health.ts'
import { securityHeaders } from './security-headers.ts'

const builtClient = join(import.meta.dirname, '../dist')
const largestBody = '256kb'

/** Bodies that cannot be read, above all: too large, or no JSON. */
const refuse: ErrorRequestHandler = (error, _, response, next) => {
  if (response.headersSent) return next(error)
  const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500
  if (status === 500) console.error(error)
  const [code, message] =
    status === 413
      ? ['PAYLOAD_TOO_LARGE', `The request is larger than ${largestBody}.`]
      : status < 500
        ? ['BAD_REQUEST', 'The request cannot be read: its body must be JSON.']
        : ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server.']
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

/** All that the server answers over HTTP: GraphQL, its health, and the built client. */
export async function createApp(store: GraphStore, clientFolder = builtClient): Promise<Express> {
  const graphql = createGraphQLServer()
  await graphql.start()
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders(), compression())
  app.use('/health', health(store))
  app.get('/graphql', consolePage(clientFolder))
  app.use(
    '/graphql',
    express.json({ limit: largestBody }),
    expressMiddleware(graphql, {
      context: async ({ res }) => ({ graph: new RequestGraph(store, deadlineOf(res)) }),
    }),
  )
  app.use(clientFiles(clientFolder))
  app.use(refuse)
  return app
}
