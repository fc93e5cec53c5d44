import type { RequestHandler } from 'express'
import { refuse } from './refusal.ts'

/** Lets `most` requests be under way at once, waiting for the store included, and asks the others to come again. */
export function admission(most: number): RequestHandler {
  let underWay = 0
  return (request, response, next) => {
    if (underWay >= most) {
      response.set('Retry-After', '1')
      const message = `The server has ${most} requests under way already. Try again in a second.`
      refuse(request, response, { status: 503, code: 'BUSY', message })
      return
    }
    underWay += 1
    response.once('close', () => {
      underWay -= 1
    })
    next()
  }
}
