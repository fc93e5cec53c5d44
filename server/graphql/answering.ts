import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Request, RequestHandler, Response } from 'express'
import type { RequestContext } from './context.ts'

function headersOf({ headers }: Request): HeaderMap {
  const given = new HeaderMap()
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) given.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return given
}

function searchOf({ url }: Request): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}

/** Hands questions, whose bodies have been read, to the GraphQL server, and sends what it answers. */
export const answering =
  (server: ApolloServer<RequestContext>, contextOf: (response: Response) => RequestContext): RequestHandler =>
  async (request, response) => {
    const {
      status = 200,
      headers,
      body,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request),
        body: request.body,
      },
      context: async () => contextOf(response),
    })
    if (body.kind !== 'complete') throw new TypeError('An answer in parts was not asked for.')
    response.statusCode = status
    for (const [name, value] of headers) response.setHeader(name, value)
    if (status === 304) {
      response.removeHeader('content-type')
      response.end()
    } else {
      response.setHeader('content-length', Buffer.byteLength(body.string))
      response.end(body.string)
    }
  }
