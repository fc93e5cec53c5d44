import compression from 'compression'
import type { RequestHandler } from 'express'

/** Compresses what is sent to clients that take it; with the others' answers it need not bother. */
export function compressed(): RequestHandler {
  const compress = compression()
  return (request, response, next) => {
    if (request.headers['accept-encoding'] !== undefined) return compress(request, response, next)
    response.vary('Accept-Encoding')
    next()
  }
}
