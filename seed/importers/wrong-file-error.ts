/** A file is not of the format that was named. The message is for people: what was expected, and what was found. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError'
}
