import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { systemCodeOf } from '../server/system-code.ts'
import { inBlocks } from './in-blocks.ts'
import { outputFailure } from './output-file-error.ts'

/** Writes text to standard output; that a reader such as `head` has seen enough is no failure. */
export async function printParts(parts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inBlocks(parts), { objectMode: false }), process.stdout, { end: false })
  } catch (cause) {
    if (systemCodeOf(cause) !== 'EPIPE') throw outputFailure('Standard output', cause)
  }
}

/** Writes text to a file that is open. */
export async function fillFile(file: FileHandle, parts: AsyncIterable<string>): Promise<void> {
  for await (const block of inBlocks(parts)) await file.appendFile(block)
}
