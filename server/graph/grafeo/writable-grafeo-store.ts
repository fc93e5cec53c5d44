import { constants } from 'node:fs'
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import type { GraphMark, GraphTransaction, GraphWriter, WritableGraphStore } from '../graph-store.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { StoreBusyError } from '../store-errors.ts'
import { openingFailed, writingFailed } from './grafeo-failures.ts'
import { createGrafeoSchema } from './grafeo-schema.ts'
import { GrafeoStore } from './grafeo-store.ts'
import { inTransaction } from './in-transaction.ts'
import { rebuildIn } from './rebuild-in.ts'
import { WriterLock } from './writer-lock.ts'

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function lockFile(path: string): Promise<WriterLock> {
  try {
    await mkdir(dirname(path), { recursive: true })
    return await WriterLock.acquire(path)
  } catch (cause) {
    throw cause instanceof StoreBusyError ? cause : writingFailed(path, cause)
  }
}

/** A store file that this process alone may write: each write makes a copy, and renames it over the file when it is whole. */
export class WritableGrafeoStore extends GrafeoStore implements WritableGraphStore {
  readonly #path: string
  readonly #draft: string
  readonly #lock: WriterLock
  #lastWrite: Promise<unknown> = Promise.resolve()

  private constructor(path: string, lock: WriterLock) {
    super(path)
    this.#path = path
    this.#draft = `${path}.draft`
    this.#lock = lock
  }

  /** Throws StoreBusyError when another process writes to the file. */
  static async open(path: string): Promise<WritableGrafeoStore> {
    const lock = await lockFile(path)
    const store = new WritableGrafeoStore(path, lock)
    await store.#discardDraft()
    return store
  }

  async prepare(): Promise<void> {
    if (await exists(this.#path)) await refuseForeignStore(this, this.#path)
    else await this.write(async () => {})
  }

  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.#inTurn(() =>
      this.#replace(
        () => this.#openDraft(),
        (database) => inTransaction(database, work),
      ),
    )
  }

  rebuild<Result>(graph: GraphMark, work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    return this.#inTurn(() =>
      this.#replace(
        () => grafeo.GrafeoDB.create(this.#draft),
        (database) => rebuildIn(database, graph, work),
      ),
    )
  }

  override async close(): Promise<void> {
    await this.#lastWrite
    await super.close()
    await this.#lock.release()
  }

  #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const written = this.#lastWrite.then(write)
    this.#lastWrite = written.catch(() => {})
    return written
  }

  /** Fills a draft, and puts it in the file's place when it is whole. */
  async #replace<Result>(
    begin: () => GrafeoDB | Promise<GrafeoDB>,
    fill: (database: GrafeoDB) => Promise<Result>,
  ): Promise<Result> {
    try {
      const result = await this.#fillDraft(begin, fill)
      await flush(this.#draft)
      await this.#lock.confirm()
      await rename(this.#draft, this.#path)
      await flush(dirname(this.#path))
      return result
    } finally {
      await this.#discardDraft()
    }
  }

  async #fillDraft<Result>(
    begin: () => GrafeoDB | Promise<GrafeoDB>,
    fill: (database: GrafeoDB) => Promise<Result>,
  ): Promise<Result> {
    const database = await begin()
    try {
      await createGrafeoSchema(database)
      return await fill(database)
    } finally {
      database.close()
    }
  }

  async #openDraft(): Promise<GrafeoDB> {
    if (!(await exists(this.#path))) return grafeo.GrafeoDB.create(this.#draft)
    await copyFile(this.#path, this.#draft, constants.COPYFILE_FICLONE).catch((cause: unknown) => {
      throw writingFailed(this.#path, cause)
    })
    try {
      return grafeo.GrafeoDB.open(this.#draft)
    } catch (cause) {
      throw openingFailed(this.#path, cause)
    }
  }

  /** The engine keeps a journal beside a file that it writes. */
  async #discardDraft(): Promise<void> {
    await rm(this.#draft, { force: true })
    await rm(`${this.#draft}.wal`, { recursive: true, force: true })
  }
}
