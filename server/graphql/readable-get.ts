import type { RequestHandler } from 'express'
import { type Refusal, refuse } from './refusal.ts'

const noQuery: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The address holds no query. Ask by POST, or by GET with ?query=…; a browser finds a console here.',
}

const fromAnywhere: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message:
    'A GET needs a header that no page of another site can send, such as "apollo-require-preflight: true". Or ask by POST.',
}

const tellingHeaders = ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name']

/** Turns away a question by GET that holds none, or that a page of another site may have sent. */
export const readableGet: RequestHandler = (request, response, next) => {
  const { query, extensions } = request.query
  if (query === undefined && extensions === undefined) refuse(request, response, noQuery)
  else if (!tellingHeaders.some((name) => request.headers[name])) refuse(request, response, fromAnywhere)
  else next()
}
