import { accessSync, closeSync, constants, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemCodeOf } from '../../server/system-code.ts'
import { InputFileError } from '../input-file-error.ts'

export interface RejectedRow {
  readonly input: string
  readonly line: number
  readonly reason: string
  readonly text: string
}

const heading = 'input\tline\treason\ttext\n'
const longestText = 1000
const written = 2 ** 16

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\', '\0': '\\0' }

const cell = (text: string): string => {
  const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text
  return short.replaceAll(/[\t\n\r\\\0]/g, (character) => escapes[character] ?? character)
}

const lineOf = ({ input, line, reason, text }: RejectedRow): string =>
  `${[input, String(line), reason, text].map(cell).join('\t')}\n`

const unwritable = (path: string, cause: unknown): InputFileError =>
  new InputFileError(
    `The rejected rows cannot be written to ${path} (${systemCodeOf(cause)}). Name another place with --rejected FILE.`,
    { cause },
  )

/** A file of rejected rows, written anew by each import that rejects any. */
class RejectedFile {
  readonly path: string
  rows = 0
  #file: number | null = null
  #pending: string[] = []
  #pendingLength = 0

  constructor(path: string) {
    this.path = path
  }

  add(row: RejectedRow): void {
    const line = lineOf(row)
    this.rows += 1
    this.#pending.push(line)
    this.#pendingLength += line.length
    // The first at once, so that a place that cannot be written to is told of before the rest is read.
    if (this.#file === null || this.#pendingLength > written) this.#flush()
  }

  /** Writes what is left. After a whole import that rejected nothing, an earlier one's file is gone. */
  close(isWhole: boolean): void {
    if (this.#pending.length > 0) this.#flush()
    else if (this.rows === 0 && isWhole && isRejectedFile(this.path)) rmSync(this.path)
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #flush(): void {
    try {
      if (this.#file === null) {
        this.#file = openSync(this.path, 'w')
        writeSync(this.#file, heading)
      }
      writeSync(this.#file, this.#pending.join(''))
      this.#pending = []
      this.#pendingLength = 0
    } catch (cause) {
      throw unwritable(this.path, cause)
    }
  }
}

/** Whether a file was written by an import, and is no data of somebody's. */
function isRejectedFile(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const start = Buffer.alloc(heading.length)
      return readSync(file, start) === heading.length && start.toString() === heading
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

/** Throws InputFileError where rejected rows would be written over somebody's data. */
function checkIsFree(path: string): void {
  const status = statSync(path, { throwIfNoEntry: false })
  if (status?.isFile() === true && status.size > 0 && !isRejectedFile(path))
    throw new InputFileError(
      `${path} is there already, and holds no rejected rows: it would be written over. Name another place with --rejected FILE.`,
    )
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Where rejected rows go: beside their file or, where that folder may not be written to, to where the person stands. */
const placeFor = (path: string, folder: string): string =>
  isWritable(dirname(path)) ? path : join(folder, basename(path))

/** The rejected rows of an import, in a file beside each of its inputs, or all in one. */
export class RejectedFiles {
  readonly #byPlace = new Map<string, RejectedFile>()

  /** `places` are where the rows of each input go, unless all go into `single`. Throws InputFileError where one is somebody's data. */
  constructor(places: readonly string[], folder: string, single: string | null) {
    const one = single === null ? null : new RejectedFile(single)
    const byPath = new Map<string, RejectedFile>()
    for (const place of places) {
      const path = placeFor(place, folder)
      const file = one ?? byPath.get(path) ?? new RejectedFile(path)
      checkIsFree(file.path)
      byPath.set(path, file)
      this.#byPlace.set(place, file)
    }
  }

  add(place: string, row: RejectedRow): void {
    this.#byPlace.get(place)?.add(row)
  }

  /** Writes what is left. `isWhole` tells whether all inputs were read to their end. */
  close(isWhole: boolean): void {
    for (const file of new Set(this.#byPlace.values())) file.close(isWhole)
  }

  /** Those that have rows in them. */
  written(): readonly string[] {
    return [...new Set(this.#byPlace.values())].filter(({ rows }) => rows > 0).map(({ path }) => path)
  }
}
