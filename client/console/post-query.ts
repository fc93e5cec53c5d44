import type { GraphiQLProvider } from '@graphiql/react'
import type { ComponentProps } from 'react'

type Fetcher = ComponentProps<typeof GraphiQLProvider>['fetcher']
type Parameters = Readonly<globalThis.Parameters<Fetcher>[0]>

const standardHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
}

/** Right after a change of tabs GraphiQL still names the operation of the tab that was left. */
const bodyOf = ({ query, variables, operationName }: Parameters) =>
  JSON.stringify({ query, variables, ...(operationName && query.includes(operationName) ? { operationName } : {}) })

async function* answers(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal })
    yield await response.json()
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Sends a query to the server. It iterates, for only then the console has a button that stops it, and the server's work with it. */
export const postQuery: Fetcher = (parameters, options) => {
  const controller = new AbortController()
  const iterator = answers(bodyOf(parameters), { ...standardHeaders, ...options?.headers }, controller.signal)
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => iterator.next(),
      return: () => {
        controller.abort()
        return iterator.return(undefined)
      },
    }),
  }
}
