/** A row cannot be used. Rows are counted by `reason`; `found` is what stood in this one. */
export class BadRowError extends Error {
  override readonly name = 'BadRowError'
  readonly reason: string
  readonly found: string | undefined

  constructor(reason: string, found?: string) {
    super(found === undefined ? reason : `${reason}: ${found}`)
    this.reason = reason
    this.found = found
  }
}
