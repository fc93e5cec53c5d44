import { createReadStream } from 'node:fs'
import { unreadable } from '../../input-file-error.ts'
import type { ByteSource } from './byte-source.ts'

/** A file as it lies on the disk. Throws InputFileError when it cannot be read. */
export class FileSource implements ByteSource {
  readonly name: string
  readonly size: number | null
  readonly #path: string

  constructor(name: string, path: string, size: number | null) {
    this.name = name
    this.#path = path
    this.size = size
  }

  async *open(onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
    try {
      const chunks: AsyncIterable<Buffer> = createReadStream(this.#path, { highWaterMark: 2 ** 18 })
      for await (const chunk of chunks) {
        onRead(chunk.length)
        yield chunk
      }
    } catch (cause) {
      throw unreadable(this.#path, cause)
    }
  }
}
