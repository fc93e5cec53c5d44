import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { readableGet } from './readable-get.ts'
import { mediaTypes, type Refusal, refuse } from './refusal.ts'

const largestBody = '256kb'
const methods = 'GET, HEAD, POST'

/** What asks for the head of an answer goes on as GET: Node leaves out the body, whatever is written to it. */
const onlyGetAndPost: RequestHandler = (request, response, next) => {
  if (request.method === 'HEAD') request.method = 'GET'
  if (request.method === 'GET' || request.method === 'POST') return next()
  response.set('Allow', methods)
  if (request.method === 'OPTIONS') response.status(204).end()
  else {
    const message = `The API is asked by GET or POST, not by ${request.method}.`
    refuse(request, response, { status: 405, code: 'METHOD_NOT_ALLOWED', message })
  }
}

/** Settles in which media type the answer comes, for all who look at the header after this. */
const oneMediaType: RequestHandler = (request, response, next) => {
  const type = request.accepts([...mediaTypes])
  response.vary('Accept')
  if (type === false) {
    const message = `The API answers in ${mediaTypes.join(' or ')}, but the header "accept" allows neither.`
    refuse(request, response, { status: 406, code: 'NOT_ACCEPTABLE', message })
  } else {
    request.headers.accept = type
    next()
  }
}

const unsupported: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'The body must be JSON in UTF-8, sent with the header "content-type: application/json".',
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.is('application/json')) next()
  else refuse(request, response, unsupported)
}

const packedUnknown: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'The body is packed in a way not known here: send it plain, or with the header "content-encoding: gzip".',
}

const refusals: Readonly<Record<number, Refusal>> = {
  413: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The request is larger than ${largestBody}.` },
  415: unsupported,
}

const unreadable: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request cannot be read: its body must be a JSON object.',
}

const example = '{"query": "{ overview { totals { kind count } } }"}'

const empty: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: `The body holds no query: send a JSON object such as ${example}.`,
}

const several: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Several queries in one request are refused: send each in a request of its own, or as fields of one query.',
}

const oneQuestion: RequestHandler = (request, response, next) => {
  const body: unknown = request.body
  if (request.method === 'GET') readableGet(request, response, next)
  else if (Array.isArray(body)) refuse(request, response, several)
  else if (!(body instanceof Object) || Object.keys(body).length === 0) refuse(request, response, empty)
  else next()
}

/** Bodies that cannot be read, above all: too large, or no JSON. What is no fault of the client's goes on. */
const refuseUnreadable: ErrorRequestHandler = (error, request, response, next) => {
  const status: unknown = error?.status
  if (response.headersSent || typeof status !== 'number' || status >= 500) return next(error)
  if (error.type === 'encoding.unsupported') refuse(request, response, packedUnknown)
  else refuse(request, response, refusals[status] ?? unreadable)
}

/** Reads the body of a question, and turns away what cannot be one. */
export function readableRequest(): Router {
  const router = Router()
  const readJson = express.json({ limit: largestBody })
  router.use(onlyGetAndPost, oneMediaType, onlyJson, readJson, refuseUnreadable, oneQuestion)
  return router
}
