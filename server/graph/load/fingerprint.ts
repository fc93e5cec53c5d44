import { createHash } from 'node:crypto'
import type { DocumentLoad } from '../model/records.ts'

/** Grows when the loader writes the same document differently, so that a load writes it anew. */
const loaderVersion = 1

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (!(value instanceof Object)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, withSortedKeys(item)]),
  )
}

/** Tells whether a document brings the same as when it was loaded. */
export const fingerprintOf = (load: DocumentLoad): string =>
  createHash('sha256')
    .update(JSON.stringify([loaderVersion, withSortedKeys(load)]))
    .digest('hex')
