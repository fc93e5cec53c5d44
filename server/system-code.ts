/** The code with which the system tells why it failed, such as ENOENT; empty for any other failure. */
export const systemCodeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : ''
