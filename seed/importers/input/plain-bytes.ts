import { createGunzip } from 'node:zlib'
import { InputFileError } from '../../input-file-error.ts'
import type { ByteSource, UnpackLimits } from './byte-source.ts'
import { unpackThrough } from './unpack.ts'

const startsWith = (bytes: Buffer, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

export const isZip = (bytes: Buffer): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)

const isGzip = (bytes: Buffer): boolean => startsWith(bytes, 0x1f, 0x8b)

const isUtf16 = (bytes: Buffer): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

async function* after(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** The first bytes, enough to tell what they are, and all bytes. */
async function withBeginning(chunks: AsyncIterable<Buffer>): Promise<readonly [Buffer, AsyncIterable<Buffer>]> {
  const iterator = chunks[Symbol.asyncIterator]()
  let beginning: Buffer = Buffer.alloc(0)
  while (beginning.length < 4) {
    const next = await iterator.next()
    if (next.done === true) break
    beginning = Buffer.concat([beginning, next.value])
  }
  return [beginning, after(beginning, iterator)]
}

/** The bytes of a source, unpacked when they are gzip, whatever their name says. Throws InputFileError. */
export async function* plainBytes(
  source: ByteSource,
  limits: UnpackLimits,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const { name } = source
  const [beginning, bytes] = await withBeginning(source.open(onRead))
  if (isGzip(beginning)) {
    yield* unpackThrough(name, bytes, createGunzip({ chunkSize: 2 ** 18 }), limits)
    return
  }
  if (name.endsWith('.gz') && beginning.length > 0)
    throw new InputFileError(`${name} is no gzip file, in spite of its name.`)
  if (isZip(beginning))
    throw new InputFileError(
      `${name} is a ZIP archive. Archives are read only as files of their own, not from inside another.`,
    )
  if (isUtf16(beginning)) throw new InputFileError(`${name} is UTF-16. Save it as UTF-8.`)
  yield* bytes
}
