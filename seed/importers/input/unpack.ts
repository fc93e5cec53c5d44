import { pipeline, Readable, type Transform } from 'node:stream'
import { systemCodeOf } from '../../../server/system-code.ts'
import { InputFileError } from '../../input-file-error.ts'
import type { UnpackLimits } from './byte-source.ts'

/** Small inputs may be as repetitive as they like. */
const ratioCountsFrom = 64 * 2 ** 20

const faults: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'is cut off: its end is missing. Get it again',
  Z_DATA_ERROR: 'is damaged, and cannot be unpacked. Get it again',
}

const sizes = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

function sizeText(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), sizes.length - 1)
  return `${Math.round(bytes / 1000 ** step)} ${sizes[step]}`
}

/**
 * What comes out of an unpacking stream. Throws InputFileError where the packed bytes are damaged or cut off, and where they
 * grow beyond the limits.
 */
export async function* unpackThrough(
  name: string,
  packed: AsyncIterable<Buffer>,
  unpacking: Transform,
  { maxSize, maxRatio }: UnpackLimits,
): AsyncGenerator<Buffer> {
  let [bytesIn, bytesOut] = [0, 0]
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of packed) {
      bytesIn += chunk.length
      yield chunk
    }
  }
  pipeline(Readable.from(counted()), unpacking, () => {})
  try {
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      bytesOut += chunk.length
      if (bytesOut > maxSize)
        throw new InputFileError(
          `${name} unpacks to more than ${sizeText(maxSize)}. If you trust it, allow more with --max-size.`,
        )
      if (bytesOut > ratioCountsFrom && bytesOut > maxRatio * bytesIn)
        throw new InputFileError(
          `${name} unpacks to more than ${maxRatio} times its size, as files made to do harm do. If you trust it, allow more with --max-ratio.`,
        )
      yield chunk
    }
  } catch (cause) {
    const fault = faults[systemCodeOf(cause)]
    throw fault === undefined ? cause : new InputFileError(`${name} ${fault}.`, { cause })
  }
}
