import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { GraphSnapshot, GraphStore } from '../../server/graph/graph-store.ts'
import { storedLabels } from '../../server/graph/model/stored-labels.ts'
import { graphSchema } from '../../server/graph/queries/graph-info.ts'
import { graphVersion } from '../../server/graph/queries/graph-version.ts'
import { inBlocks } from '../in-blocks.ts'
import { writeWholeFile } from '../write-whole.ts'
import { type BackupHeader, formatVersion, headerBytes, headerText } from './backup-header.ts'

interface Counts {
  nodes: number
  relationships: number
}

/** One line for each node, then one for each relationship. The graph's own mark is told by the header. */
async function* linesOf(snapshot: GraphSnapshot, counts: Counts): AsyncGenerator<string> {
  for (const label of storedLabels) {
    if (label === 'GraphInfo') continue
    for await (const { labels, properties } of snapshot.nodes(label)) {
      counts.nodes += 1
      yield `${JSON.stringify({ labels: labels.toSorted(), properties })}\n`
    }
  }
  for await (const relationship of snapshot.relationships()) {
    counts.relationships += 1
    yield `${JSON.stringify(relationship)}\n`
  }
}

async function writeTo(file: FileHandle, snapshot: GraphSnapshot): Promise<BackupHeader> {
  const [version = 0] = await snapshot.read(graphVersion, {})
  const counts = { nodes: 0, relationships: 0 }
  const hash = createHash('sha256')
  let bytes = 0
  const compressed: AsyncIterable<Buffer> = Readable.from(inBlocks(linesOf(snapshot, counts))).compose(createGzip())
  for await (const part of compressed) {
    hash.update(part)
    await file.write(part, 0, part.length, headerBytes + bytes)
    bytes += part.length
  }
  const header: BackupHeader = {
    format: 'entente-backup',
    formatVersion,
    schema: graphSchema,
    version,
    takenAt: new Date().toISOString(),
    ...counts,
    bytes,
    sha256: hash.digest('hex'),
  }
  await file.write(headerText(header), 0)
  return header
}

/** Writes all that the store holds at one moment to a file, for any engine to restore. */
export const writeBackup = (store: GraphStore, path: string): Promise<BackupHeader> =>
  writeWholeFile(path, (file) => store.snapshot((snapshot) => writeTo(file, snapshot)))
