import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { inBlocks } from '../in-blocks.ts'

type Tables = Readonly<Record<string, AsyncIterable<string>>>

const textOf = (table: AsyncIterable<string>): Readable => Readable.from(inBlocks(table), { objectMode: false })

/** Writes the tables into a folder, a file each. */
export async function writeTables(folder: string, tables: Tables): Promise<void> {
  for (const [name, table] of Object.entries(tables))
    await pipeline(textOf(table), createWriteStream(join(folder, name), { flags: 'wx' }))
}

/** The tables as one ZIP archive. */
export async function* zipOf(tables: Tables): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  zip.on('error', failure.reject)
  for (const [name, table] of Object.entries(tables))
    zip.addReadStreamLazy(name, (give) => {
      const stream = textOf(table)
      stream.on('error', failure.reject)
      give(null, stream)
    })
  zip.end()
  const parts = zip.outputStream[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([parts.next(), failure.promise])
    if (next.done === true) return
    yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value
  }
}
