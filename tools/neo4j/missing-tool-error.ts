/** Something that has to be installed first is not there. The message is for people: what, and how to get it. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError'
}
