/** Two contenders of the bench answered differently: what they take cannot be compared. */
class DifferentAnswerError extends Error {
  override readonly name = 'DifferentAnswerError'
}

function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  return value instanceof Object ? Object.values(value).flatMap(leavesOf) : [String(value)]
}

/** Throws DifferentAnswerError unless both hold the same values, however they are nested and named. */
export function expectSameAnswer(question: string, one: unknown, other: unknown): void {
  const [ones, others] = [leavesOf(one).toSorted(), leavesOf(other).toSorted()]
  if (ones.length === 0) throw new DifferentAnswerError(`There is no answer to "${question}".`)
  const index = ones.findIndex((leaf, at) => leaf !== others[at])
  if (index >= 0 || ones.length !== others.length)
    throw new DifferentAnswerError(
      `The answers to "${question}" differ: ${ones.length} and ${others.length} values, first ${ones[index]} and ${others[index]}.`,
    )
}
