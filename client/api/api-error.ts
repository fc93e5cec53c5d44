/** What went wrong between the page and the server, in terms that a reader can act on. */
export type ApiFailure = 'offline' | 'unreachable' | 'refused' | 'unreadable'

export class ApiError extends Error {
  readonly failure: ApiFailure
  /** `extensions.code` of the first GraphQL error; null when the server did not answer in GraphQL. */
  readonly code: string | null

  constructor(failure: ApiFailure, message: string, options: { code?: string | null; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'ApiError'
    this.failure = failure
    this.code = options.code ?? null
  }
}

export const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError'
