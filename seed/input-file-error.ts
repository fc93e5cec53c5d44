import { systemCodeOf } from '../server/system-code.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EACCES: 'The file may not be read by you',
}

/** A file that was named on the command line cannot be read. The message is for people. */
export class InputFileError extends Error {
  override readonly name = 'InputFileError'
}

/** What stopped a file from being read, as a sentence where the system's code for it is known. */
export function unreadable(path: string, cause: unknown): unknown {
  const reason = reasons[systemCodeOf(cause)]
  return reason === undefined ? cause : new InputFileError(`${reason}: ${path}`, { cause })
}
