import { IncomingMessage, type OutgoingHttpHeader, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Nothing is loaded from elsewhere. Inline style attributes are allowed: the canvas and the controls set them. */
const setHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whoever ends TLS in front of the server decides on this one.
  strictTransportSecurity: false,
})

/** What every answer is given: the same for all, so that it is put together only once. */
function headersOfEveryAnswer(): readonly (readonly [string, OutgoingHttpHeader])[] {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  setHeaders(request, response, () => {})
  return Object.entries(response.getHeaders()).map(([name, value = '']) => [name, value])
}

export function securityHeaders(): RequestHandler {
  const headers = headersOfEveryAnswer()
  return (_, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  }
}
