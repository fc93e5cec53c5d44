import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { InvalidCursorError } from '../graph/cursor.ts'
import { QueryAbandonedError, StoreUnavailableError } from '../graph/store-errors.ts'
import { type ErrorCode, isErrorCode } from './error-codes.ts'
import { QueryTooCostlyError } from './limits/cost-limit.ts'
import { AnswerTooLargeError } from './request-graph.ts'

interface Told {
  readonly code: ErrorCode
  readonly message: string
  readonly cost?: unknown
}

/** What lies at the bottom of an error that was wrapped on its way up. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error
}

/** A value that became wrong only with the variables: null where a default stands in for what is left out, for one. */
const isAboutArgument = (failure: unknown): boolean =>
  failure instanceof GraphQLError &&
  failure.extensions.code === undefined &&
  failure.nodes?.every(({ kind }) => kind !== Kind.FIELD) === true

/** A request that is refused as such, and without a code: a persisted query whose hash is wrong, for one. */
function isBadRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false
  const { http } = error.extensions
  return http instanceof Object && 'status' in http && http.status === 400
}

/** What the client is told of a failure that it can tell apart; null for one that is none of its business. */
function answerTo(failure: unknown, error: unknown, { message, extensions }: GraphQLFormattedError): Told | null {
  if (failure instanceof InvalidCursorError) {
    return {
      code: 'BAD_USER_INPUT',
      message: `Argument "after": ${failure.message} Use the endCursor of the page before.`,
    }
  }
  if (failure instanceof AnswerTooLargeError) return { code: 'ANSWER_TOO_LARGE', message: failure.message }
  if (failure instanceof QueryTooCostlyError) return { code: 'QUERY_TOO_COSTLY', message, cost: failure.cost }
  if (failure instanceof QueryAbandonedError) {
    return { code: 'TIMEOUT', message: 'The store did not answer in time. Ask for less at once, or try again.' }
  }
  if (failure instanceof StoreUnavailableError) {
    return { code: 'STORE_UNAVAILABLE', message: 'The store does not answer at the moment. Try again later.' }
  }
  if (failure instanceof GraphQLError && failure.extensions.code === 'BAD_USER_INPUT') {
    return { code: 'BAD_USER_INPUT', message }
  }
  const code = extensions?.code
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') return { code, message }
  if (isAboutArgument(failure)) return { code: 'BAD_USER_INPUT', message }
  return isBadRequest(error) ? { code: 'BAD_REQUEST', message } : null
}

/** Gives every error its code; what is none of the client's business is written to the log instead. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const failure = rootOf(error)
  const answer = answerTo(failure, error, formatted)
  if (answer === null || answer.code === 'STORE_UNAVAILABLE') console.error(failure)
  const { message, ...extensions } = answer ?? {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on the server.',
  }
  return { ...formatted, message, extensions }
}
