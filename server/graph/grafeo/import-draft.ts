import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import type { GraphSteps } from '../graph-store.ts'
import { graphVersion } from '../queries/graph-version.ts'
import { StoreUnavailableError } from '../store-errors.ts'
import { copyStore, discardDraft, exists, putInPlace } from './draft-file.ts'
import { transactionOn } from './execute.ts'
import { identityOf } from './file-identity.ts'
import { openingFailed } from './grafeo-failures.ts'
import { createGrafeoSchema } from './grafeo-schema.ts'
import { stepsIn } from './grafeo-steps.ts'
import { closeWritten } from './in-transaction.ts'
import { importDraftOf } from './work-aside.ts'
import type { WriterLock } from './writer-lock.ts'

const versionIn = async (database: GrafeoDB): Promise<number> =>
  (await transactionOn(database).read(graphVersion, {}))[0] ?? 0

/**
 * A copy of a store file into which work is committed step by step, so that it is there when the process dies. Beside it
 * stands which file it is a copy of, and in which version of the graph.
 */
export class ImportDraft {
  readonly #path: string
  readonly #draft: string
  readonly #base: string
  readonly #lock: WriterLock

  constructor(path: string, lock: WriterLock) {
    this.#path = path
    this.#draft = importDraftOf(path)
    this.#base = `${path}.import-base`
    this.#lock = lock
  }

  /** Runs the work in steps; what it has committed becomes the store file, also when it throws after that. */
  async run<Result>(version: number, work: (steps: GraphSteps) => Promise<Result>): Promise<Result> {
    const database = await this.#begin(version)
    let result: Result
    try {
      await createGrafeoSchema(database)
      result = await work(stepsIn(database))
    } catch (cause) {
      await this.#end(database)
      throw cause
    }
    await this.#end(database)
    return result
  }

  /** Makes the store file what a process that died had committed; `notify` is told what became of it, in a sentence. */
  async takeUp(notify: (sentence: string) => void): Promise<void> {
    if (!(await exists(this.#draft))) return this.#discard()
    const { identity } = await this.#readBase()
    if (identity !== (await identityOf(this.#path).catch(() => null))) {
      notify(
        `${this.#draft} was left by an import or unload that did not come to its end, but ${this.#path} is not the file that it began with. It is discarded: start again.`,
      )
      return this.#discard()
    }
    const database = this.#openLeft()
    if (database === null) {
      notify(
        `${this.#draft} was left by an import or unload that did not come to its end, and is damaged. It is discarded: start again.`,
      )
      return this.#discard()
    }
    if (await this.#end(database))
      notify(
        'What an import or unload had committed that did not come to its end is kept. Start it again, and it goes on from there.',
      )
  }

  async #begin(version: number): Promise<GrafeoDB> {
    await writeFile(this.#base, `${await identityOf(this.#path)}\n${version}\n`)
    const copy = `${this.#path}.draft`
    await copyStore(this.#path, copy)
    await rename(copy, this.#draft)
    return this.#open()
  }

  /** Keeps what has been committed; says whether there was something. */
  async #end(database: GrafeoDB): Promise<boolean> {
    const version = await versionIn(database)
    closeWritten(database)
    const changed = version !== (await this.#readBase()).version
    if (changed) await putInPlace(this.#draft, this.#path, this.#lock)
    await this.#discard()
    return changed
  }

  #open(): GrafeoDB {
    try {
      return grafeo.GrafeoDB.open(this.#draft)
    } catch (cause) {
      throw openingFailed(this.#draft, cause)
    }
  }

  /** Null when it is damaged. */
  #openLeft(): GrafeoDB | null {
    try {
      return this.#open()
    } catch (cause) {
      if (cause instanceof StoreUnavailableError) return null
      throw cause
    }
  }

  async #readBase(): Promise<{ readonly identity: string; readonly version: number }> {
    const [identity = '', version] = (await readFile(this.#base, 'utf8').catch(() => '')).split('\n')
    return { identity, version: Number(version) }
  }

  async #discard(): Promise<void> {
    await discardDraft(this.#draft)
    await rm(this.#base, { force: true })
  }
}
