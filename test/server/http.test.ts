import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../server/graph/store-errors.ts'
import { createApp } from '../../server/http.ts'
import { type ListeningServer, listen } from '../../server/listening-server.ts'
import { openInventedStore } from '../support/invented-store.ts'

const script = 'export const page = 1'

let folder: string
let built: ListeningServer
let unbuilt: ListeningServer
let broken: ListeningServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-http-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await mkdir(join(folder, 'dist/console'))
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Entente</title>')
  await writeFile(join(folder, 'dist/console/index.html'), '<!doctype html><title>Console</title>')
  await writeFile(join(folder, 'dist/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await mkdir(join(folder, 'dist/flags'), { recursive: true })
  await writeFile(join(folder, 'dist/flags/ua.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'dist/assets/index-1a2b3c.js'), `export const words = '${'entente '.repeat(500)}'`)
  await writeFile(join(folder, 'dist/assets/page-4d5e6f.js'), script)
  await writeFile(join(folder, 'dist/assets/page-4d5e6f.js.br'), brotliCompressSync(script))
  await writeFile(join(folder, 'dist/assets/page-4d5e6f.js.gz'), gzipSync(script))
  const store = await openInventedStore()
  built = await listen(await createApp(store, join(folder, 'dist')), '127.0.0.1', 0)
  unbuilt = await listen(await createApp(store, join(folder, 'none')), '127.0.0.1', 0)
  const down = { ...store, ping: () => Promise.reject(new StoreUnavailableError('bolt://secret:7687')) }
  broken = await listen(await createApp(down, join(folder, 'dist')), '127.0.0.1', 0)
})

afterAll(async () => {
  await Promise.all([built, unbuilt, broken].map((server) => server.drain(1000)))
  await rm(folder, { recursive: true })
})

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${built.url}/graphql`, { method: 'POST', headers, body })

describe('GraphQL over HTTP', () => {
  it('answers a query', async () => {
    const response = await post('{"query": "{ entity(id: \\"country:XA\\") { name } }"}')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ data: { entity: { name: 'Arcadia' } } })
  })

  it('can be introspected', async () => {
    const response = await post('{"query": "{ __schema { queryType { name } } }"}')
    expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
  })

  it.each([
    ['a body that is no JSON', '{"query', 400, 'BAD_REQUEST'],
    [
      'a body of 300 kB',
      JSON.stringify({ query: `{ __typename } # ${'x'.repeat(300_000)}` }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['a batch', '[{"query": "{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    [
      'a query of 20,000 tokens',
      JSON.stringify({ query: `{ ${'__typename '.repeat(20_000)} }` }),
      200,
      'GRAPHQL_PARSE_FAILED',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ errors: [expect.objectContaining({ extensions: { code } })] })
  })

  it('refuses what another site’s form could send', async () => {
    const response = await post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
    const plain = await fetch(`${built.url}/graphql?query={__typename}`)
    expect(plain.status).toBe(400)
  })

  it('is the console for a browser, asked for anew each time', async () => {
    const response = await fetch(`${built.url}/graphql`, { headers: browser })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('vary')?.split(', ')).toContain('Accept')
    expect(await response.text()).toContain('<title>Console</title>')
  })

  it('answers a query by GET whatever the client accepts', async () => {
    const response = await fetch(`${built.url}/graphql?query={__typename}`, {
      headers: { ...browser, 'apollo-require-preflight': 'true' },
    })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('health', () => {
  it('is live and ready while the store answers', async () => {
    const [live, ready] = await Promise.all(['live', 'ready'].map((path) => fetch(`${built.url}/health/${path}`)))
    expect([live?.status, await live?.json()]).toEqual([200, { status: 'live' }])
    expect([ready?.status, await ready?.json()]).toEqual([200, { status: 'ready' }])
    expect(ready?.headers.get('cache-control')).toBe('no-store')
  })

  it('is live but not ready while the store does not answer', async () => {
    const [live, ready] = await Promise.all(['live', 'ready'].map((path) => fetch(`${broken.url}/health/${path}`)))
    expect(live?.status).toBe(200)
    expect([ready?.status, await ready?.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'The store does not answer.' },
    ])
  })
})

describe('the built client', () => {
  it.each(['/', '/?select=country:XA'])('is the page at %s, asked for anew each time', async (path) => {
    const response = await fetch(built.url + path, { headers: browser })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>Entente</title>')
  })

  it('keeps flags for a week', async () => {
    const response = await fetch(`${built.url}/flags/ua.svg`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=604800')
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
  })

  it('keeps hashed assets for ever, compressed', async () => {
    const response = await fetch(`${built.url}/assets/index-1a2b3c.js`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('gives who understands %s what was compressed when it was built', async (accepted, encoding) => {
    const response = await fetch(`${built.url}/assets/page-4d5e6f.js`, { headers: { 'accept-encoding': accepted } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript; charset=utf-8$/i)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('vary')).toContain('Accept-Encoding')
    expect(await response.text()).toBe(script)
  })

  it('serves other files anew each time', async () => {
    const response = await fetch(`${built.url}/favicon.svg`)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
  })

  it.each([
    ['GET', '/assets/gone.js'],
    ['GET', '/nothing.json'],
    ['GET', '/graphql/nope?query={__typename}'],
    ['POST', '/graphql/nope'],
  ])('has nothing to give for %s %s, and says where the API is', async (method, path) => {
    const response = await fetch(built.url + path, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'There is nothing here. The API is at /graphql.' })
  })

  it.each(['/nope', '/entity/country:XA', '/assets/gone.js', '/graphql/nope'])(
    'tells a browser that there is no page at %s, and leads to those there are',
    async (path) => {
      const response = await fetch(built.url + path, { headers: browser })
      const page = await response.text()
      expect([response.status, response.headers.get('vary')?.split(', ').includes('Accept')]).toEqual([404, true])
      expect(page).toContain('There is no page at this address')
      expect(page).toContain('href="/"')
      expect(page).toContain('href="/graphql"')
    },
  )

  it.each(['/', '/graphql', '/nope', '/favicon.svg'])('tells the head of %s as it tells the whole', async (path) => {
    const [head, whole] = await Promise.all(
      ['HEAD', 'GET'].map((method) => fetch(built.url + path, { method, headers: browser })),
    )
    expect(await head?.text()).toBe('')
    for (const name of ['content-type', 'cache-control', 'vary']) {
      expect(head?.headers.get(name)).toBe(whole?.headers.get(name))
    }
    expect(head?.status).toBe(whole?.status)
  })

  it('says how to build it when it is missing', async () => {
    for (const address of [unbuilt.url, `${unbuilt.url}/graphql`]) {
      const response = await fetch(address, { headers: browser })
      expect(response.status).toBe(503)
      expect(await response.text()).toContain('npm run build')
    }
  })

  it('lets the page load from nowhere else', async () => {
    const { headers } = await fetch(built.url, { headers: browser })
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})
