import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { callerFolder } from '../server/environment.ts'

/** A file that was named on the command line cannot be read. The message is for people. */
class InputFileError extends Error {
  override readonly name = 'InputFileError'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EACCES: 'The file may not be read by you',
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

/** Reads a file named by the user as UTF-8. Throws InputFileError. */
export async function readTextFile(file: string): Promise<string> {
  const path = resolve(callerFolder(), file)
  try {
    if ((await stat(path)).isDirectory()) throw new InputFileError(`${file} is a folder. Name a file in it.`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (cause) {
    if (cause instanceof InputFileError) throw cause
    if (cause instanceof TypeError) throw new InputFileError(`${file} is not UTF-8 text. Save it as UTF-8.`, { cause })
    const reason = reasons[codeOf(cause)]
    if (reason === undefined) throw cause
    throw new InputFileError(`${reason}: ${path}`, { cause })
  }
}
