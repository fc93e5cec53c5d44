import { glob, open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { systemCodeOf } from '../../../server/system-code.ts'
import { InputFileError, unreadable } from '../../input-file-error.ts'
import type { ByteSource, UnpackLimits } from './byte-source.ts'
import { FileSource } from './file-source.ts'
import { isZip } from './plain-bytes.ts'
import { readZip } from './read-zip.ts'
import { StandardInput } from './standard-input.ts'
import { TextInput } from './text-input.ts'

const rejectedEnding = '.rejected'

export interface FindingInputs {
  /** From where the person names files. */
  readonly folder: string
  readonly standardInput: Readable
  readonly limits: UnpackLimits
}

interface FoundFile {
  /** As it was named. */
  readonly name: string
  readonly path: string
  readonly size: number
}

async function foundFile(name: string, folder: string): Promise<FoundFile | null> {
  const path = resolve(folder, name)
  try {
    const status = await stat(path)
    if (status.isDirectory()) throw new InputFileError(`${name} is a folder. Name files in it, such as ${name}/*.csv`)
    return { name, path, size: status.size }
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return null
    throw unreadable(path, cause)
  }
}

async function matchingFiles(pattern: string, folder: string): Promise<readonly FoundFile[]> {
  const names = (await Array.fromAsync(glob(pattern, { cwd: folder }))).toSorted()
  const files: FoundFile[] = []
  for (const name of names.filter((match) => !match.endsWith(rejectedEnding))) {
    const status = await stat(resolve(folder, name))
    if (status.isFile()) files.push({ name, path: resolve(folder, name), size: status.size })
  }
  if (files.length === 0) throw new InputFileError(`No file matches ${pattern}`)
  return files
}

async function filesNamed(name: string, folder: string): Promise<readonly FoundFile[]> {
  const file = await foundFile(name, folder)
  if (file !== null) return [file]
  if (/[*?[{]/.test(name)) return matchingFiles(name, folder)
  throw new InputFileError(`There is no such file: ${resolve(folder, name)}`)
}

async function beginsAsZip({ path }: FoundFile): Promise<boolean> {
  try {
    await using file = await open(path)
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return isZip(buffer)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

async function sourcesIn(file: FoundFile, limits: UnpackLimits): Promise<readonly ByteSource[]> {
  const { name, path, size } = file
  if (name.endsWith('.zip') || (await beginsAsZip(file))) return readZip(name, path, limits)
  return [new FileSource(name, path, size)]
}

/**
 * What the names at the command line mean: files, patterns, archives with files in them, `-` for standard input. No file comes
 * twice, and none that holds rejected rows. Throws InputFileError.
 */
export async function findInputs(names: readonly string[], finding: FindingInputs): Promise<readonly TextInput[]> {
  const { folder, standardInput, limits } = finding
  const inputs: TextInput[] = []
  const taken = new Set<string>()
  for (const name of names) {
    if (name === '-') {
      if (taken.has(name)) throw new InputFileError('Standard input can be read once only: give `-` once.')
      taken.add(name)
      inputs.push(
        new TextInput(
          new StandardInput(standardInput),
          null,
          resolve(folder, `standard-input${rejectedEnding}`),
          limits,
        ),
      )
      continue
    }
    for (const file of await filesNamed(name, folder)) {
      if (taken.has(file.path) || (names.length > 1 && file.name.endsWith(rejectedEnding))) continue
      taken.add(file.path)
      for (const source of await sourcesIn(file, limits))
        inputs.push(new TextInput(source, file.name, `${file.path}${rejectedEnding}`, limits))
    }
  }
  return inputs
}
