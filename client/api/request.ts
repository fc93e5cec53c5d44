import { ApiError, isAbort } from './api-error.ts'
import type { TypedDocumentString } from './generated/operations.ts'

export type Request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Result>

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** An operation as it is sent. */
export const bodyOf = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string => JSON.stringify({ query: document.toString(), variables })

/** Sends an operation; what keeps it from being answered comes out as an `ApiError`, an abort as it is. */
export async function post(fetchAnswer: typeof fetch, body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetchAnswer('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal,
    })
  } catch (cause) {
    if (isAbort(cause)) throw cause
    const offline = 'onLine' in navigator && !navigator.onLine
    throw offline
      ? new ApiError('offline', 'This device is offline.', { cause })
      : new ApiError('unreachable', 'The server does not answer.', { cause })
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return await response.json()
  } catch (cause) {
    if (isAbort(cause)) throw cause
    throw new ApiError('unreadable', `The server answered with status ${response.status} and no data.`, { cause })
  }
}

/** Sends GraphQL operations; whatever fails comes out as an `ApiError`, an abort as it is. */
export const createRequest =
  (fetchAnswer: typeof fetch = fetch): Request =>
  async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Result> => {
    const answer = await readAnswer<Result>(await post(fetchAnswer, bodyOf(document, variables), signal))
    const error = answer.errors?.[0]
    if (error !== undefined) throw new ApiError('refused', error.message, { code: error.extensions?.code ?? null })
    if (answer.data === undefined || answer.data === null) {
      throw new ApiError('unreadable', 'The server answered without data.')
    }
    return answer.data
  }
