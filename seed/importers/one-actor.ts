import type { ImportedRow } from './importer.ts'

/** A row that names fewer than two actors says nothing that ties two. */
export const leftOutForActors = (row: number, source: string | null, target: string | null): ImportedRow => ({
  outcome: 'left-out',
  row,
  reason: source === null && target === null ? 'names no actor' : 'names one actor only',
})
