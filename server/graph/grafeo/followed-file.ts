import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { StoreUnavailableError } from '../store-errors.ts'
import { identityOf } from './file-identity.ts'
import { openingFailed } from './grafeo-failures.ts'

interface Opened {
  readonly database: GrafeoDB
  readonly identity: string
  readers: number
  retired: boolean
}

function openForReading(file: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.openReadOnly(file)
  } catch (cause) {
    throw openingFailed(file, cause)
  }
}

function closeWhenUnused(opened: Opened): void {
  if (opened.retired && opened.readers === 0) opened.database.close()
}

/**
 * A store file open for reading. When the loader has renamed a new one over it, the next reader takes that up; readers
 * under way finish on the old.
 */
export class FollowedFile {
  readonly #file: string
  #opened: Opened | null = null
  #closed = false

  constructor(file: string) {
    this.#file = file
  }

  async read<Result>(query: (database: GrafeoDB) => Promise<Result>): Promise<Result> {
    const opened = await this.#enter()
    try {
      return await query(opened.database)
    } finally {
      opened.readers -= 1
      closeWhenUnused(opened)
    }
  }

  /** Gives back what the file takes in memory, until it is read again. */
  release(): void {
    this.#retire()
  }

  close(): void {
    this.#closed = true
    this.#retire()
  }

  async #enter(): Promise<Opened> {
    const identity = await identityOf(this.#file)
    if (this.#closed) throw new StoreUnavailableError(`The store ${this.#file} has been closed.`)
    if (this.#opened?.identity !== identity) {
      const database = openForReading(this.#file)
      this.#retire()
      this.#opened = { database, identity, readers: 0, retired: false }
    }
    this.#opened.readers += 1
    return this.#opened
  }

  #retire(): void {
    if (this.#opened === null) return
    this.#opened.retired = true
    closeWhenUnused(this.#opened)
    this.#opened = null
  }
}
