import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { InvalidCursorError } from '../graph/cursor.ts'
import { QueryAbandonedError, StoreUnavailableError } from '../graph/store-errors.ts'
import { AnswerTooLargeError } from './request-graph.ts'

/** What lies at the bottom of an error that was wrapped on its way up. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error
}

/** What the client is told of a failure that it can tell apart; null for one that is none of its business. */
function answerTo(failure: unknown, message: string): { readonly code: string; readonly message: string } | null {
  if (failure instanceof InvalidCursorError) {
    return {
      code: 'BAD_USER_INPUT',
      message: `Argument "after": ${failure.message} Use the endCursor of the page before.`,
    }
  }
  if (failure instanceof AnswerTooLargeError) return { code: 'ANSWER_TOO_LARGE', message: failure.message }
  if (failure instanceof QueryAbandonedError) {
    return { code: 'TIMEOUT', message: 'The store did not answer in time. Ask for less at once, or try again.' }
  }
  if (failure instanceof StoreUnavailableError) {
    return { code: 'STORE_UNAVAILABLE', message: 'The store does not answer at the moment. Try again later.' }
  }
  if (failure instanceof GraphQLError && failure.extensions.code === 'BAD_USER_INPUT') {
    return { code: 'BAD_USER_INPUT', message }
  }
  return null
}

/** Gives every error its code; what is none of the client's business is written to the log instead. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const failure = rootOf(error)
  const answer = answerTo(failure, formatted.message)
  if (answer !== null) {
    if (answer.code === 'STORE_UNAVAILABLE') console.error(failure)
    return { ...formatted, message: answer.message, extensions: { code: answer.code } }
  }
  const code = formatted.extensions?.code
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions: { code } }
  console.error(failure)
  return {
    ...formatted,
    message: 'Something went wrong on the server.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
