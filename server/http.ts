import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { clientFiles, consolePage } from './client-files.ts'
import { compressed } from './compressed.ts'
import type { GraphStore } from './graph/graph-store.ts'
import { admission } from './graphql/admission.ts'
import { answering } from './graphql/answering.ts'
import { deadlineOf } from './graphql/deadline.ts'
import { createGraphQLServer } from './graphql/graphql-server.ts'
import { readableRequest } from './graphql/readable-request.ts'
import { refuse } from './graphql/refusal.ts'
import { RequestGraph } from './graphql/request-graph.ts'
import { health } from './health.ts'
import { securityHeaders } from './security-headers.ts'

const builtClient = join(import.meta.dirname, '../dist')

/** How long a question may take, in milliseconds, and how many may be under way at once. */
interface ServingLimits {
  readonly patience: number
  readonly requests: number
}

const usualLimits: ServingLimits = { patience: 10_000, requests: 256 }

const refuseTheRest: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  console.error(error)
  const message = 'Something went wrong on the server.'
  refuse(request, response, { status: 500, code: 'INTERNAL_SERVER_ERROR', message })
}

/** All that the server answers over HTTP: GraphQL, its health, and the built client. */
export async function createApp(store: GraphStore, clientFolder = builtClient, limits = usualLimits): Promise<Express> {
  const graphql = createGraphQLServer()
  await graphql.start()
  const app = express()
  app.disable('x-powered-by')
  // Express would hash the bodies of all answers; those that can be kept have a tag of their own.
  app.disable('etag')
  app.use(securityHeaders(), compressed())
  app.use('/health', health(store))
  app.get('/graphql', consolePage(clientFolder))
  app.all(
    '/graphql',
    readableRequest(),
    admission(limits.requests),
    answering(graphql, (response) => ({ graph: new RequestGraph(store, deadlineOf(response, limits.patience)) })),
  )
  app.use(clientFiles(clientFolder))
  app.use(refuseTheRest)
  return app
}
