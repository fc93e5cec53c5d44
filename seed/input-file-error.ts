const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EACCES: 'The file may not be read by you',
}

/** A file that was named on the command line cannot be read. The message is for people. */
export class InputFileError extends Error {
  override readonly name = 'InputFileError'
}

export const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '')

/** What stopped a file from being read, as a sentence where the system's code for it is known. */
export function unreadable(path: string, cause: unknown): unknown {
  const reason = reasons[codeOf(cause)]
  return reason === undefined ? cause : new InputFileError(`${reason}: ${path}`, { cause })
}
