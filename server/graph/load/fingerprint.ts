import { createHash } from 'node:crypto'
import type { DocumentLoad, DocumentRecord } from '../model/records.ts'
import { canonicalJson } from './canonical-json.ts'

/** Grows when the loader writes the same document differently, so that a load writes it anew. */
const loaderVersion = 2

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson([loaderVersion, value]))
    .digest('hex')

/** Tells whether a document brings the same as when it was loaded. */
export const fingerprintOf = (load: DocumentLoad): string => hashOf(load)

/** Tells whether a document that is imported is described as it was before. */
export const fingerprintOfImported = (document: DocumentRecord): string => hashOf({ imported: document })
