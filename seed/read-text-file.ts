import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { callerFolder } from '../server/environment.ts'
import { InputFileError, unreadable } from './input-file-error.ts'

/** Reads a file named by the user as UTF-8. Throws InputFileError. */
export async function readTextFile(file: string): Promise<string> {
  const path = resolve(callerFolder(), file)
  try {
    if ((await stat(path)).isDirectory()) throw new InputFileError(`${file} is a folder. Name a file in it.`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (cause) {
    if (cause instanceof InputFileError) throw cause
    if (cause instanceof TypeError) throw new InputFileError(`${file} is not UTF-8 text. Save it as UTF-8.`, { cause })
    throw unreadable(path, cause)
  }
}
