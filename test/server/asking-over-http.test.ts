import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import express, { type Response as ExpressResponse } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { StoreUnavailableError } from '../../server/graph/store-errors.ts'
import { admission } from '../../server/graphql/admission.ts'
import { createApp } from '../../server/http.ts'
import { type ListeningServer, listen } from '../../server/listening-server.ts'
import { openInventedStore } from '../support/invented-store.ts'
import { numberedLoad } from '../support/numbered-load.ts'

let store: WritableGraphStore
let questions: number
let server: ListeningServer

beforeAll(async () => {
  store = await openInventedStore()
  const counted: WritableGraphStore = {
    ...store,
    read: (query, ...rest) => {
      if (query.name !== 'graph-version') questions += 1
      return store.read(query, ...rest)
    },
  }
  server = await listen(await createApp(counted, '/nowhere'), '127.0.0.1', 0)
})

afterAll(() => server.drain(1000))

const json = { 'content-type': 'application/json' }
const query = '{ countries { totalCount nodes { name } } }'
const notFromAForm = { 'apollo-require-preflight': 'true' }

const post = (body: BodyInit, headers: Record<string, string> = json) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers, body })

const get = (parameters: Record<string, string>, headers: Record<string, string> = notFromAForm) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { headers })

const codesOf = async (response: Response) => {
  const { errors } = await response.json()
  return errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
}

describe('a request that is no question', () => {
  it.each(['PUT', 'DELETE', 'PATCH'])('is refused by %s, with the methods that are allowed', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method, headers: json, body: JSON.stringify({ query }) })
    expect([response.status, response.headers.get('allow'), await codesOf(response)]).toEqual([
      405,
      'GET, HEAD, POST',
      ['METHOD_NOT_ALLOWED'],
    ])
  })

  it.each([
    ['', 'The body holds no query: send a JSON object such as {"query": "{ overview { totals { kind count } } }"}.'],
    ['{}', 'The body holds no query: send a JSON object such as {"query": "{ overview { totals { kind count } } }"}.'],
    [
      '[{"query": "{ __typename }"}]',
      'Several queries in one request are refused: send each in a request of its own, or as fields of one query.',
    ],
    ['"text"', 'The request cannot be read: its body must be a JSON object.'],
  ])('is told by the body %j what a body should be', async (body, message) => {
    const response = await post(body)
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ])
  })

  it.each([
    [
      {},
      notFromAForm,
      'The address holds no query. Ask by POST, or by GET with ?query=…; a browser finds a console here.',
    ],
    [
      { query },
      { accept: '*/*' },
      'A GET needs a header that no page of another site can send, such as "apollo-require-preflight: true". Or ask by POST.',
    ],
  ])('is told by GET what is missing: %j', async (parameters, headers, message) => {
    const response = await get(parameters, headers)
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ])
  })

  it('is told that its packing is not known, not that it is no JSON', async () => {
    const response = await post('x', { ...json, 'content-encoding': 'zoo' })
    expect([response.status, await response.json()]).toEqual([
      415,
      {
        errors: [
          {
            message:
              'The body is packed in a way not known here: send it plain, or with the header "content-encoding: gzip".',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      },
    ])
  })

  it('is told the methods by OPTIONS, and nothing that lets other sites in', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST'])
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'is refused as %s',
    async (type) => {
      const response = await post(JSON.stringify({ query }), { 'content-type': type, ...notFromAForm })
      expect([response.status, await codesOf(response)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']])
    },
  )

  it.each([
    ['in another encoding of characters', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['packed in a way that is not known', { ...json, 'content-encoding': 'zstd-of-my-own' }, 415],
  ])('is refused %s', async (_, headers, status) => {
    const response = await post(JSON.stringify({ query }), headers)
    expect([response.status, await codesOf(response)]).toEqual([status, ['UNSUPPORTED_MEDIA_TYPE']])
  })

  it('is refused where it is small when packed, but large when unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(10_000_000)}` })))
    const response = await post(bomb, { ...json, 'content-encoding': 'gzip' })
    expect([response.status, await codesOf(response)]).toEqual([413, ['PAYLOAD_TOO_LARGE']])
  })

  it('is refused where the answer could be in no type that is accepted', async () => {
    const response = await post(JSON.stringify({ query }), { ...json, accept: 'text/csv' })
    expect([response.status, await codesOf(response)]).toEqual([406, ['NOT_ACCEPTABLE']])
  })

  it('is refused by GET without a header that no other site’s page can send', async () => {
    const response = await get({ query }, {})
    expect([response.status, await codesOf(response)]).toEqual([400, ['BAD_REQUEST']])
  })

  it('is refused as a mutation by GET, and there is none by POST either', async () => {
    const got = await get({ query: 'mutation { load }' }, { ...notFromAForm, accept: newer })
    expect([got.status, got.headers.get('allow'), await codesOf(got)]).toEqual([405, 'POST', ['BAD_REQUEST']])
    const posted = await post('{"query": "mutation { load }"}', { ...json, accept: newer })
    expect([posted.status, await codesOf(posted)]).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']])
  })
})

const newer = 'application/graphql-response+json'

describe('an answer', () => {
  it.each([
    ['*/*', 'application/json', 200],
    ['application/json', 'application/json', 200],
    [newer, newer, 400],
    [`${newer}, application/json;q=0.9`, newer, 400],
  ])('to who accepts %s is %s, and its status is that type’s', async (accept, type, refused) => {
    const understood = await post(JSON.stringify({ query }), { ...json, accept })
    expect([understood.status, understood.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    const misunderstood = await post('{"query": "{ country }"}', { ...json, accept })
    expect([misunderstood.status, misunderstood.headers.get('content-type')]).toEqual([
      refused,
      `${type}; charset=utf-8`,
    ])
    expect(understood.headers.get('vary')?.split(', ')).toEqual(['Accept', 'Accept-Encoding'])
  })

  it('helps with what was mistyped', async () => {
    const { errors } = await (await post('{"query": "{ countrys { totalCount } }"}')).json()
    expect(errors[0].message).toBe('Cannot query field "countrys" on type "Query". Did you mean "countries"?')
  })

  it('is packed where that is worth it', async () => {
    const response = await post('{"query": "{ __schema { types { name description } } }"}')
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it('tells the cost to who asks for it, by POST and by GET', async () => {
    const cost = { requested: 26, limit: 10_000 }
    const posted = await post(JSON.stringify({ query, extensions: { cost: true } }))
    expect((await posted.json()).extensions).toEqual({ cost })
    const got = await get({ query, extensions: '{"cost": true}' })
    expect((await got.json()).extensions).toEqual({ cost })
  })

  it('says that a variable is null where a default stands in only for what is left out', async () => {
    const withDefault = 'query($by: EntityOrder = NAME) { countries(orderBy: $by) { totalCount } }'
    const response = await post(JSON.stringify({ query: withDefault, variables: { by: null } }))
    expect([response.status, await codesOf(response)]).toEqual([200, ['BAD_USER_INPUT']])
  })
})

describe('an answer by GET', () => {
  it('tells the head of an answer alone to who asks for it alone', async () => {
    const address = `${server.url}/graphql?${new URLSearchParams({ query })}`
    const head = await fetch(address, { method: 'HEAD', headers: notFromAForm })
    const whole = await get({ query })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'cache-control']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
    }
    const fromAForm = await fetch(address, { method: 'HEAD' })
    expect(fromAForm.status).toBe(400)
  })

  it('is answered with 304, and nothing is asked, while the graph is what it was', async () => {
    const first = await get({ query })
    const tag = first.headers.get('etag')
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    questions = 0
    const again = await get({ query }, { ...notFromAForm, 'if-none-match': `"other", ${tag}` })
    expect([again.status, again.headers.get('etag'), await again.text(), questions]).toEqual([304, tag, '', 0])
    const strong = await get({ query }, { ...notFromAForm, 'if-none-match': tag?.replace('W/', '') ?? '' })
    expect([strong.status, strong.headers.get('content-type'), questions]).toEqual([304, null, 0])
  })

  it('is anew for another query, other variables, another media type, and another graph', async () => {
    const tagOf = async (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      (await get(parameters, { ...notFromAForm, ...headers })).headers.get('etag')
    const counting = 'query($first: Int) { countries(first: $first) { nodes { name } } }'
    const asked = () =>
      Promise.all([
        tagOf({ query }),
        tagOf({ query: counting, variables: '{"first": 1}' }),
        tagOf({ query: counting, variables: '{"first": 2}' }),
        tagOf({ query }, { accept: newer }),
      ])
    const tags = [...(await asked()), ...(await asked())]
    expect(new Set(tags).size).toBe(4)
    await store.write((transaction) => replaceDocuments(transaction, [numberedLoad(7)]))
    expect(new Set([...tags, ...(await asked())]).size).toBe(8)
  })

  it('is given for variables that nest as deep as an address can be long', async () => {
    const deep = `{"unused": ${'['.repeat(7000)}${']'.repeat(7000)}}`
    const response = await fetch(`${server.url}/graphql?query={__typename}&variables=${deep}`, {
      headers: notFromAForm,
    })
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }])
  })

  it('is not kept where it failed', async () => {
    const response = await get({ query: '{ claims(first: 0) { totalCount } }' })
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store'])
  })

  it('is not kept where the store does not tell its version', async () => {
    const silent = { ...store, read: () => Promise.reject(new StoreUnavailableError('down')) }
    const broken = await listen(await createApp(silent, '/nowhere'), '127.0.0.1', 0)
    const response = await fetch(`${broken.url}/graphql?query={__typename}`, { headers: notFromAForm })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store'])
    await broken.drain(1000)
  })
})

describe('a query that is kept by its hash', () => {
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const persisted = (more: object = {}) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash, ...more } })

  it('is asked for once, then known', async () => {
    const unknown = await get({ extensions: persisted() })
    expect([unknown.status, await codesOf(unknown)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']])
    expect((await get({ query, extensions: persisted() })).status).toBe(200)
    const known = await get({ extensions: persisted() })
    expect((await known.json()).data.countries.totalCount).toBe(2)
    const tag = known.headers.get('etag') ?? ''
    const again = await get({ extensions: persisted() }, { ...notFromAForm, 'if-none-match': tag })
    expect(again.status).toBe(304)
  })

  it.each([
    ['the hash is another query’s', { sha256Hash: '0'.repeat(64) }],
    ['the version is not known', { version: 2 }],
  ])('is refused where %s', async (_, more) => {
    const response = await post(JSON.stringify({ query, extensions: JSON.parse(persisted(more)) }))
    expect([response.status, await codesOf(response)]).toEqual([400, ['BAD_REQUEST']])
  })
})

it('asks a client to come again while as many requests as allowed are under way', async () => {
  const waiting: ExpressResponse[] = []
  const app = express()
  const arrivals = new EventTarget()
  app.use(admission(1), (_, response) => {
    waiting.push(response)
    arrivals.dispatchEvent(new Event('arrival'))
  })
  const busy = await listen(app, '127.0.0.1', 0)
  const arrived = once(arrivals, 'arrival')
  const first = fetch(busy.url)
  await arrived
  const second = await fetch(busy.url)
  expect([second.status, second.headers.get('retry-after'), await codesOf(second)]).toEqual([503, '1', ['BUSY']])
  const [response] = waiting
  const closed = once(response!, 'close')
  response!.end('done')
  expect(await (await first).text()).toBe('done')
  await closed
  const arrivedAgain = once(arrivals, 'arrival')
  const third = fetch(busy.url)
  await arrivedAgain
  waiting[1]!.end('done')
  expect((await third).status).toBe(200)
  await busy.drain(1000)
})
