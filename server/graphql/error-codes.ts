/** Every code that an answer of the API can carry in `extensions.code`. */
export const errorCodes = [
  'ANSWER_TOO_LARGE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BUSY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'OPERATION_RESOLUTION_FAILURE',
  'PAYLOAD_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_COSTLY',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'UNSUPPORTED_MEDIA_TYPE',
] as const

export type ErrorCode = (typeof errorCodes)[number]

const known: ReadonlySet<unknown> = new Set(errorCodes)

export const isErrorCode = (code: unknown): code is ErrorCode => known.has(code)
