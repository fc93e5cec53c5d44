import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { cacheExchange, fetchExchange, Client as Urql } from '@urql/core'
import { GraphQLClient } from 'graphql-request'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, runNode, startServer } from '../support/running-server.ts'

interface Members {
  readonly entity: {
    readonly members: {
      readonly totalCount: number
      readonly nodes: readonly { readonly name: string }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  } | null
}

interface Page {
  readonly first: number
  readonly after: string | null
}

const query = `query Members($first: Int!, $after: String) {
  entity(id: "organisation:coalition-of-the-willing") {
    __typename
    id
    ... on Organisation {
      members(first: $first, after: $after) {
        totalCount
        nodes { __typename id name }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

let server: RunningServer
let url: string

beforeAll(async () => {
  server = await startServer()
  url = `${server.url}/graphql`
})

afterAll(() => server.stop())

type Ask = (page: Page) => Promise<Members | undefined>

/** The names of all members, page by page, and how many there should be. */
async function membersBy(ask: Ask) {
  const names: string[] = []
  let pages = 0
  let after: string | null = null
  for (;;) {
    const answer: Members | undefined = await ask({ first: 15, after })
    if (!answer?.entity) throw new TypeError('The coalition is not there.')
    const { nodes, pageInfo, totalCount } = answer.entity.members
    names.push(...nodes.map(({ name }) => name))
    pages += 1
    if (!pageInfo.hasNextPage) return { names, pages, totalCount }
    after = pageInfo.endCursor
  }
}

const expectAll = ({ names, pages, totalCount }: Awaited<ReturnType<typeof membersBy>>) => {
  expect(totalCount).toBeGreaterThan(30)
  expect(new Set(names).size).toBe(totalCount)
  expect(pages).toBe(Math.ceil(totalCount / 15))
}

const apollo = (link: ApolloLink): Ask => {
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  return async (variables) => (await client.query<Members>({ query: gql(query), variables })).data
}

describe('the API is paged through', () => {
  it('by Apollo Client', async () => {
    expectAll(await membersBy(apollo(new HttpLink({ uri: url }))))
  })

  it('by Apollo Client, by GET and by the query’s hash alone', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const asked: string[] = []
    const watched: typeof fetch = (input, init) => {
      asked.push(`${init?.method} ${new URL(String(input)).searchParams.has('query') ? 'query' : 'hash'}`)
      return fetch(input, init)
    }
    const headers = { 'apollo-require-preflight': 'true' }
    const byHash = new PersistedQueryLink({ sha256, useGETForHashedQueries: true })
    expectAll(await membersBy(apollo(ApolloLink.from([byHash, new HttpLink({ uri: url, fetch: watched, headers })]))))
    expect(asked).toEqual(['GET hash', 'POST hash', 'GET hash', 'GET hash'])
  })

  it('by urql', async () => {
    const client = new Urql({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false })
    const ask: Ask = async (variables) => (await client.query<Members>(query, variables).toPromise()).data
    expectAll(await membersBy(ask))
  })

  it('by graphql-request', async () => {
    const client = new GraphQLClient(url)
    expectAll(await membersBy((variables) => client.request<Members>(query, { ...variables })))
  })
})

it('answers the example of the README', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
  const example = /```ts\n([\s\S]+?)```/.exec(readme)?.[1]?.replace('http://127.0.0.1:4000', server.url)
  const { exitCode, output } = await runNode(['--input-type=module-typescript', '--eval', String(example)])
  expect(exitCode, output).toBe(0)
  const names = output.trim().split('\n')
  const { totalCount } = await membersBy((variables) => new GraphQLClient(url).request(query, { ...variables }))
  expect(new Set(names).size).toBe(totalCount)
})
