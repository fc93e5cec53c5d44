import type { GraphiQLProvider } from '@graphiql/react'
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { ComponentProps } from 'react'

type Fetcher = ComponentProps<typeof GraphiQLProvider>['fetcher']
type Ask = (body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<ExecutionResult>

const standardHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
}

const failure = (message: string): ExecutionResult => ({ errors: [new GraphQLError(message)] })

/** What is no answer of GraphQL's comes out in the form of one, so that it is shown in words. */
const ask: Ask = (body, headers, signal) =>
  fetch('/graphql', { method: 'POST', headers, body, signal }).then(
    (response) =>
      response.json().catch(() => failure(`The server answered with status ${response.status} and no JSON.`)),
    () => failure('The server does not answer.'),
  )

/** Right after a change of tabs GraphiQL still names the operation of the tab that was left. */
const operationOf = (query: string, operationName: string | null | undefined) =>
  operationName && query.includes(operationName) ? { operationName } : {}

/** Sends a query to the server. It iterates, for only then the console has a button that stops it, and the server's work with it. */
export const postQuery: Fetcher = ({ query, variables, operationName }, options) => {
  const controller = new AbortController()
  const iterate = async function* () {
    const body = JSON.stringify({ query, variables, ...operationOf(query, operationName) })
    const answer = await ask(body, { ...standardHeaders, ...options?.headers }, controller.signal)
    if (!controller.signal.aborted) yield answer
  }
  const answers = iterate()
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => answers.next(),
      return: () => {
        controller.abort()
        return answers.return(undefined)
      },
    }),
  }
}
