/** Text that is no view, or one of a version that this page does not know. */
export class UnreadableViewError extends Error {
  override readonly name = 'UnreadableViewError'
  readonly isNewer: boolean

  constructor(message: string, options: { readonly isNewer?: boolean; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.isNewer = options.isNewer ?? false
  }
}
