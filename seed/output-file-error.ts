import { systemCodeOf } from '../server/system-code.ts'

/** A file that was named on the command line cannot be written. The message is for people. */
export class OutputFileError extends Error {
  override readonly name = 'OutputFileError'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'The folder that it should lie in is not there',
  ENOTDIR: 'The folder that it should lie in is not there',
  EACCES: 'You may not write there',
  EPERM: 'You may not write there',
  EROFS: 'Nothing can be written there',
  EISDIR: 'That is a folder',
  ENOTEMPTY: 'That is a folder with something in it. Choose another name',
  EEXIST: 'That is there already. Choose another name',
  ENOSPC: 'The disk is full',
}

/** What a failure to write to the path means, when it is one that people can mend; else the failure itself. */
export function outputFailure(path: string, cause: unknown): unknown {
  const reason = reasons[systemCodeOf(cause)]
  return reason === undefined ? cause : new OutputFileError(`${path} cannot be written: ${reason}.`, { cause })
}
