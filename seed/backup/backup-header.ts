import { z } from 'zod'
import { DamagedBackupError } from './damaged-backup-error.ts'

/** What stands before the compressed part of a backup, in one line that a person can read. */
const headerShape = z.object({
  format: z.literal('entente-backup'),
  /** Of this file's format. */
  formatVersion: z.number().int(),
  /** The shape in which the graph is kept. */
  schema: z.number().int(),
  /** The version of the graph. */
  version: z.number().int(),
  takenAt: z.string(),
  nodes: z.number().int(),
  relationships: z.number().int(),
  /** Of the compressed part: its length, and its SHA-256. */
  bytes: z.number().int(),
  sha256: z.string(),
})

export type BackupHeader = z.infer<typeof headerShape>

export const formatVersion = 1

/** The header takes as much room whatever stands in it, so that it can be written last. */
export const headerBytes = 512

export const headerText = (header: BackupHeader): string => `${JSON.stringify(header).padEnd(headerBytes - 1)}\n`

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Reads a header. `file` names the backup in the error. Throws DamagedBackupError. */
export function parseHeader(text: string, file: string): BackupHeader {
  const { data } = headerShape.safeParse(parsed(text))
  if (data === undefined) throw new DamagedBackupError(`${file} is no backup of Entente. Nothing was changed.`)
  if (data.formatVersion > formatVersion)
    throw new DamagedBackupError(
      `${file} was written by a later version of Entente. Restore it with that version. Nothing was changed.`,
    )
  return data
}
