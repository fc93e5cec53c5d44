import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, openPromise } from 'yauzl'
import { InputFileError, unreadable } from '../../input-file-error.ts'
import type { ByteSource, UnpackLimits } from './byte-source.ts'
import { unpackThrough } from './unpack.ts'

const stored = 0
const deflated = 8

const forPeople = /(?:^|\/)(?:__MACOSX\/.*|\.[^/]*|(?:read-?me|licen[cs]e|copying|notice)(?:\.[a-z]+)?|[^/]*\.md)$/i

const isData = ({ fileName }: Entry): boolean => !fileName.endsWith('/') && !forPeople.test(fileName)

function damaged(archive: string, path: string, cause: unknown): unknown {
  if (cause instanceof InputFileError) return cause
  const known = unreadable(path, cause)
  if (known !== cause) return known
  return new InputFileError(`${archive} is no ZIP archive, or a damaged one. Get it again.`, { cause })
}

async function entriesOf(path: string): Promise<readonly Entry[]> {
  const zip = await openPromise(path, { autoClose: false })
  try {
    return await Array.fromAsync(zip.eachEntry())
  } finally {
    zip.close()
  }
}

/** One entry of an archive, as a source of its own. */
class ZipEntry implements ByteSource {
  readonly name: string
  readonly size: number
  readonly #archive: string
  readonly #path: string
  readonly #entry: Entry
  readonly #limits: UnpackLimits

  constructor(archive: string, path: string, entry: Entry, limits: UnpackLimits) {
    this.#archive = archive
    this.#path = path
    this.#entry = entry
    this.#limits = limits
    this.name = `${archive}/${entry.fileName}`
    this.size = entry.compressedSize
    if (entry.isEncrypted())
      throw new InputFileError(`${this.name} is encrypted. Unpack it yourself, and import what comes out.`)
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
      throw new InputFileError(
        `${this.name} is packed in a way not known here. Unpack it yourself, and import what comes out.`,
      )
  }

  /** Throws InputFileError where the bytes are not what the archive says that they are. */
  async *open(onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
    let checksum = 0
    const packed = this.#packed(onRead)
    const chunks =
      this.#entry.compressionMethod === deflated
        ? unpackThrough(this.name, packed, createInflateRaw({ chunkSize: 2 ** 18 }), this.#limits)
        : packed
    for await (const chunk of chunks) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
    if (checksum !== this.#entry.crc32)
      throw new InputFileError(`${this.name} is damaged: its checksum is not right. Get it again.`)
  }

  async *#packed(onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
    try {
      const zip = await openPromise(this.#path, { autoClose: false })
      try {
        const chunks: AsyncIterable<Buffer> = await zip.openReadStreamPromise(this.#entry, { decodeFileData: false })
        for await (const chunk of chunks) {
          onRead(chunk.length)
          yield chunk
        }
      } finally {
        zip.close()
      }
    } catch (cause) {
      throw damaged(this.#archive, this.#path, cause)
    }
  }
}

/** The files in an archive, without what is there for people to read. Throws InputFileError. */
export async function readZip(archive: string, path: string, limits: UnpackLimits): Promise<readonly ByteSource[]> {
  try {
    const all = await entriesOf(path)
    if (all.some(({ fileName }) => fileName === '[Content_Types].xml'))
      throw new InputFileError(`${archive} is a workbook or another office document. Save each sheet as CSV, in UTF-8.`)
    const entries = all.filter(isData)
    if (entries.length === 0) throw new InputFileError(`${archive} has no data files in it.`)
    return entries.map((entry) => new ZipEntry(archive, path, entry, limits))
  } catch (cause) {
    throw damaged(archive, path, cause)
  }
}
