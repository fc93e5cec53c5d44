import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ByteSource } from './byte-source.ts'
import { FileSource } from './file-source.ts'

/** So much of it can be looked at before it is read. */
const longestGlance = 8 * 2 ** 20

/** Standard input: its beginning can be looked at, and then it can be read once, unless it is kept. */
export class StandardInput implements ByteSource {
  readonly name = 'standard input'
  readonly size = null
  readonly #stream: Readable
  readonly #chunks: AsyncIterator<Buffer>
  #glanced: Buffer[] = []
  #isEnded = false
  #kept: { readonly folder: string; readonly source: ByteSource } | null = null

  constructor(stream: Readable) {
    this.#stream = stream
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** Its first bytes; they come again when it is read. */
  async *glance(): AsyncGenerator<Buffer> {
    yield* this.#glanced
    let length = this.#glanced.reduce((sum, chunk) => sum + chunk.length, 0)
    while (length < longestGlance) {
      const next = await this.#chunks.next()
      if (next.done === true) return
      this.#glanced.push(next.value)
      length += next.value.length
      yield next.value
    }
  }

  open(onRead: (bytes: number) => void): AsyncIterable<Buffer> {
    return this.#kept === null ? this.#rest(onRead) : this.#kept.source.open(onRead)
  }

  /** Copies it into a temporary file, so that it can be read more than once. */
  async keep(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'entente-import-'))
    const path = join(folder, 'standard-input')
    this.#kept = { folder, source: new FileSource(this.name, path, null) }
    await pipeline(Readable.from(this.#rest(() => {})), createWriteStream(path))
  }

  /** Waits for no more of it: who reads it comes to its end. */
  end(): void {
    this.#isEnded = true
    this.#stream.destroy()
  }

  /** Waits for no more of it, and removes what was kept. */
  async close(): Promise<void> {
    this.end()
    if (this.#kept !== null) await rm(this.#kept.folder, { recursive: true, force: true })
  }

  async *#rest(onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
    const glanced = this.#glanced
    this.#glanced = []
    for (const chunk of glanced) {
      onRead(chunk.length)
      yield chunk
    }
    for (let next = await this.#next(); next.done !== true; next = await this.#next()) {
      onRead(next.value.length)
      yield next.value
    }
  }
  async #next(): Promise<IteratorResult<Buffer, unknown>> {
    try {
      return await this.#chunks.next()
    } catch (cause) {
      if (this.#isEnded) return { done: true, value: undefined }
      throw cause
    }
  }
}
