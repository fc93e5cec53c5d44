/**
 * Does what makes an error without keeping where it was made. The driver does so for each question, whether it fails or not,
 * and has the stack written out: more work than sending the question.
 */
export function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
