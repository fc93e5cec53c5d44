import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import type { StoredNode, StoredRelationship } from '../../server/graph/graph-store.ts'
import { storedLabels } from '../../server/graph/model/stored-labels.ts'
import { unreadable } from '../input-file-error.ts'
import { type BackupHeader, headerBytes, parseHeader } from './backup-header.ts'
import { DamagedBackupError } from './damaged-backup-error.ts'

const plain = z.union([z.string(), z.number(), z.boolean()])
const properties = z.record(z.string(), z.union([plain, z.array(plain)]))
const key = z.strictObject({ label: z.enum(storedLabels), id: z.string() })
const nodeShape = z.strictObject({ labels: z.array(z.string()), properties })
const relationshipShape = z.strictObject({ type: z.string(), source: key, target: key, properties })
const partShape = z.union([nodeShape, relationshipShape])

export type BackupPart = StoredNode | StoredRelationship

async function* bytesOf(path: string, from: number, to?: number): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, {
    start: from,
    ...(to === undefined ? {} : { end: to }),
  })
  try {
    yield* stream
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** Reads the header of a backup, and checks that what follows is as it was written. Throws DamagedBackupError or InputFileError. */
export async function checkBackup(path: string): Promise<BackupHeader> {
  let begin = ''
  for await (const part of bytesOf(path, 0, headerBytes - 1)) begin += part.toString()
  const header = parseHeader(begin, path)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of bytesOf(path, headerBytes)) {
    hash.update(part)
    bytes += part.length
  }
  if (bytes !== header.bytes)
    throw new DamagedBackupError(
      `${path} is damaged: it should go on for ${header.bytes} bytes, but has ${bytes}. Nothing was changed.`,
    )
  if (hash.digest('hex') !== header.sha256)
    throw new DamagedBackupError(`${path} is damaged: its checksum does not fit. Nothing was changed.`)
  return header
}

/** All nodes, then all relationships, of a backup that has been checked. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const lines = createInterface({ input: createReadStream(path, { start: headerBytes }).pipe(createGunzip()) })
  for await (const line of lines) yield partShape.parse(JSON.parse(line))
}
