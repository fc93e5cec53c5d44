import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { notice } from './notice.ts'

function sendPage(response: Response, page: string): void {
  if (existsSync(page)) {
    response.set('Cache-Control', 'no-cache').sendFile(page)
  } else {
    response
      .status(503)
      .send(notice('The page is not built yet', 'Run <code>npm run build</code>, then load this page again.'))
  }
}

const wantsPage = (request: Request) => request.method === 'GET' && request.accepts(['json', 'html']) === 'html'

/** The built client: hashed assets for ever, flags for a week, the page anew each time, at every address that a browser opens. */
export function clientFiles(folder: string): Router {
  const page = join(folder, 'index.html')
  const router = Router()
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use('/flags', express.static(join(folder, 'flags'), { maxAge: '7d', index: false }))
  router.use(
    express.static(folder, { index: false, setHeaders: (response) => response.set('Cache-Control', 'no-cache') }),
  )
  router.use((request: Request, response: Response) => {
    if (!wantsPage(request) || request.path.startsWith('/assets/')) {
      response.status(404).json({ error: 'There is nothing here.' })
    } else {
      sendPage(response, page)
    }
  })
  return router
}

/** The console, for a browser that opens the address of the API; a query by GET is none of its business. */
export function consolePage(folder: string): RequestHandler {
  const page = join(folder, 'console/index.html')
  return (request, response, next) => {
    response.vary('Accept')
    if (request.query.query === undefined && wantsPage(request)) sendPage(response, page)
    else next()
  }
}
