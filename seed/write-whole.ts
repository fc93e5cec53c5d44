import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { outputFailure } from './output-file-error.ts'

const asideOf = (path: string): string => `${path}.part-${randomUUID().slice(0, 8)}`

async function whole<Result>(path: string, write: (aside: string) => Promise<Result>): Promise<Result> {
  const aside = asideOf(path)
  try {
    const result = await write(aside)
    await rename(aside, path)
    return result
  } catch (cause) {
    await rm(aside, { recursive: true, force: true })
    throw outputFailure(path, cause)
  }
}

/** Writes a file aside, and puts it in its place when it is whole. Throws OutputFileError. */
export const writeWholeFile = <Result>(path: string, write: (file: FileHandle) => Promise<Result>): Promise<Result> =>
  whole(path, async (aside) => {
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
  whole(path, async (aside) => {
    await mkdir(aside)
    await write(aside)
  })
