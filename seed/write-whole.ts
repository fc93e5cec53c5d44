import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { OutputFileError, outputFailure } from './output-file-error.ts'

const asideOf = (path: string): string => `${path}.part-${randomUUID().slice(0, 8)}`

type Wanted = 'file' | 'folder'

/** Where the path leads; nothing is put in the place of a link, of a folder that is not empty, or of what is neither file nor folder. Throws OutputFileError. */
async function placeOf(path: string, wanted: Wanted): Promise<string> {
  const place = await realpath(path).catch(() => path)
  const found = await stat(place).catch(() => null)
  const refused = (reason: string) => new OutputFileError(`${path} cannot be written: ${reason}`)
  if (found === null) return place
  if (found.isDirectory()) {
    if (wanted === 'file') throw refused('That is a folder.')
    if ((await readdir(place)).length > 0) throw refused('That is a folder with something in it. Choose another name.')
    return place
  }
  if (!found.isFile()) throw refused('That is a device or a pipe. Name a file.')
  if (wanted === 'folder') throw refused('That is a file. Name a folder, or a file that ends in .zip.')
  return place
}

async function whole<Result>(path: string, wanted: Wanted, write: (aside: string) => Promise<Result>): Promise<Result> {
  const place = await placeOf(path, wanted)
  const aside = asideOf(place)
  try {
    const result = await write(aside)
    await rename(aside, place)
    return result
  } catch (cause) {
    // What stopped the writing is to be told, and may stop this too.
    await rm(aside, { recursive: true, force: true }).catch(() => {})
    throw outputFailure(path, cause)
  }
}

/** Writes a file aside, and puts it in its place when it is whole. Throws OutputFileError. */
export const writeWholeFile = <Result>(path: string, write: (file: FileHandle) => Promise<Result>): Promise<Result> =>
  whole(path, 'file', async (aside) => {
    const file = await open(aside, 'wx')
    try {
      const result = await write(file)
      await file.sync()
      return result
    } finally {
      await file.close()
    }
  })

/** The same for a folder, which must not be there yet, or be empty. */
export const writeWholeFolder = (path: string, write: (folder: string) => Promise<void>): Promise<void> =>
  whole(path, 'folder', async (aside) => {
    await mkdir(aside)
    await write(aside)
  })
