import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import expressStaticGzip from 'express-static-gzip'
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

const reads = (request: Request) => request.method === 'GET' || request.method === 'HEAD'

const wantsPage = (request: Request) => reads(request) && request.accepts(['json', 'html']) === 'html'

const notFound = notice(
  'There is no page at this address',
  'Part of the link may have been lost on the way. <a href="/">The explorer</a> shows who is tied to whom; <a href="/graphql">the console</a> takes questions in GraphQL.',
)

/** As the build compressed them, where it did and the browser understands it. */
const filesIn = (folder: string, caching: expressStaticGzip.ExpressStaticGzipOptions['serveStatic']): RequestHandler =>
  expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    serveStatic: { index: false, ...caching },
  })

/** The built client: hashed assets for ever, flags for a week, the page anew each time, and nothing elsewhere. */
export function clientFiles(folder: string): Router {
  const page = join(folder, 'index.html')
  const router = Router()
  router.use('/assets', filesIn(join(folder, 'assets'), { immutable: true, maxAge: '1y' }))
  router.use('/flags', filesIn(join(folder, 'flags'), { maxAge: '7d' }))
  router.use(filesIn(folder, { setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }))
  router.use((request: Request, response: Response) => {
    if (reads(request) && request.path === '/') return sendPage(response, page)
    response.status(404).vary('Accept')
    if (wantsPage(request)) response.send(notFound)
    else response.json({ error: 'There is nothing here. The API is at /graphql.' })
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
