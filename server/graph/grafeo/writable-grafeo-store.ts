import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import type { GraphMark, GraphSteps, GraphTransaction, GraphWriter, WritableGraphStore } from '../graph-store.ts'
import { graphVersion } from '../queries/graph-version.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { StoreBusyError } from '../store-errors.ts'
import { copyStore, discardDraft, exists, putInPlace } from './draft-file.ts'
import { openingFailed, writingFailed } from './grafeo-failures.ts'
import { createGrafeoSchema } from './grafeo-schema.ts'
import { GrafeoStore } from './grafeo-store.ts'
import { ImportDraft } from './import-draft.ts'
import { closeWritten, inTransaction } from './in-transaction.ts'
import { makeFolderOf } from './make-folder.ts'
import { rebuildIn } from './rebuild-in.ts'
import { WriterLock } from './writer-lock.ts'

async function lockFile(path: string): Promise<WriterLock> {
  await makeFolderOf(path)
  try {
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
  readonly #import: ImportDraft
  #lastWrite: Promise<unknown> = Promise.resolve()

  private constructor(path: string, lock: WriterLock) {
    super(path)
    this.#path = path
    this.#draft = `${path}.draft`
    this.#lock = lock
    this.#import = new ImportDraft(path, lock)
  }

  /**
   * Takes up what an import that was ended by force had committed; `notify` is told of it. Throws StoreBusyError when
   * another process writes to the file.
   */
  static async open(path: string, notify: (sentence: string) => void): Promise<WritableGrafeoStore> {
    const lock = await lockFile(path)
    try {
      const store = new WritableGrafeoStore(path, lock)
      await discardDraft(store.#draft)
      await store.#import.takeUp(notify)
      return store
    } catch (cause) {
      await lock.release()
      throw cause
    }
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

  /** Readers see what the steps have written when the work has ended. */
  writeInSteps<Result>(work: (steps: GraphSteps) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      const [version = 0] = await this.read(graphVersion, {})
      this.file.release()
      return this.#import.run(version, work)
    })
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
      await putInPlace(this.#draft, this.#path, this.#lock)
      return result
    } finally {
      await discardDraft(this.#draft)
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
      closeWritten(database)
    }
  }

  async #openDraft(): Promise<GrafeoDB> {
    if (!(await exists(this.#path))) return grafeo.GrafeoDB.create(this.#draft)
    await copyStore(this.#path, this.#draft)
    try {
      return grafeo.GrafeoDB.open(this.#draft)
    } catch (cause) {
      throw openingFailed(this.#path, cause)
    }
  }
}
